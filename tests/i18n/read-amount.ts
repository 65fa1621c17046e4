const POWERS: Record<string, number> = { trillion: 12, billion: 9, million: 6, 万亿: 12, 亿: 8, 万: 4 };
const AMOUNT = /^(−?)([\d,]+)(\.\d+)? ?(trillion|billion|million|万亿|亿|万)? ?(.*)$/u;

/** Reads back what formatAmount wrote, in either language: its value and the words after the number. */
export function readAmount(text: string): { value: number; unit: string } {
  const [, minus, whole, fraction = '', scale = '', unit] = AMOUNT.exec(text) ?? [];
  if (whole === undefined || unit === undefined) throw new Error(`invalid amount: ${text}`);
  const digits = `${minus ? '-' : ''}${whole.replaceAll(',', '')}${fraction}`;
  return { value: Number(`${digits}e${POWERS[scale] ?? 0}`), unit };
}

const PLAIN = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** A number as tables write it: with a point, without separators or exponent, and read back as the same number. */
export function writeNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? PLAIN.format(value) : text;
}

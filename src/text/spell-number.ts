const ONES = [
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
] as const;
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

/** A whole number from zero to a hundred in English words, `twenty-one`; `null` for any other: it is written in figures. */
export function spellNumber(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 100) return null;
  if (value === 100) return 'a hundred';
  const one = ONES[value];
  if (one !== undefined) return one;
  const rest = value % 10;
  const tens = TENS[Math.floor(value / 10)] ?? '';
  return rest === 0 ? tens : `${tens}-${ONES[rest] ?? ''}`;
}

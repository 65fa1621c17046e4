/** Numbers of an English phrase, in order: digits with `million` or `billion`, and words from one to twenty. */
export function findEnglishNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  for (const found of text.matchAll(NUMBER)) {
    const digits = found.groups?.['digits'];
    const word = found.groups?.['word']?.toLowerCase().replace('-', ' ') ?? '';
    const base = digits === undefined ? (WORDS.get(word) ?? null) : Number(digits.replaceAll(',', ''));
    if (base !== null)
      numbers.push(clean(base * (SCALES.get(found.groups?.['scale']?.toLowerCase() ?? '') ?? 1)));
  }
  return numbers;
}

const SCALES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
const WORDS = new Map<string, number>([
  ...`${ONES} seventeen eighteen nineteen twenty`.split(' ').map((word, at) => [word, at] as const),
  ['half', 0.5],
  ['one third', 33.3333],
  ['a third', 33.3333],
  ['two thirds', 66.6667],
  ['once', 1],
  ['twice', 2],
  ['first', 1],
  ['most', 1],
]);
const NUMBER = new RegExp(
  String.raw`(?:(?<digits>\d[\d,]*(?:\.\d+)?)|\b(?<word>one[- ]third|a third|two[- ]thirds|${[...WORDS.keys()]
    .filter((word) => !/third/u.test(word))
    .join('|')})\b)(?:[ -](?<scale>thousand|million|billion|trillion)\b)?`,
  'giu',
);

function clean(value: number): number {
  return Number(value.toPrecision(12));
}

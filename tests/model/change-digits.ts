/** A text with one numeral character changed: where, and what stands there instead. */
export interface Change {
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** The characters that write numbers, each among those that could stand in its place. */
const GROUPS = [
  '0123456789',
  '０１２３４５６７８９',
  '一二三四五六七八九',
  '十百千万亿',
  '零三',
  '〇三',
  '两三',
  '兩三',
  '萬千',
  '億千',
  '半三',
];
const OTHERS = new Map(
  GROUPS.toReversed().flatMap((group) =>
    [...group].map((sign, at) => [sign, group.slice(at + 1) + group.slice(0, at)] as const),
  ),
);

/** Every change of one digit or Han numeral of a text into another of its kind: 9 a digit. */
export function changeDigits(text: string): readonly Change[] {
  return [...text.matchAll(/[0-9０-９〇零一二三四五六七八九十百千万亿两兩萬億半]/gu)].flatMap(
    ({ 0: from, index: at }) =>
      [...(OTHERS.get(from) ?? '')].map((to) => ({
        at,
        from,
        to,
        text: text.slice(0, at) + to + text.slice(at + 1),
      })),
  );
}

/** One change for each digit or Han numeral of a text, into the next of its kind. */
export function changeDigitsOnce(text: string): readonly Change[] {
  return changeDigits(text).filter(({ at }, n, all) => all[n - 1]?.at !== at);
}

/** The line of a text, from 1, on which an offset lies. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

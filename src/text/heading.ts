/** A heading found at the start of a line: its level, the number it carries, its words, and what follows it. */
export interface Heading {
  readonly level: 2 | 3 | 4;
  readonly number: number | null;
  readonly text: string;
  readonly rest: string;
}

const HAN_DIGITS = '〇一二三四五六七八九十';
const LONGEST = 40;

/** 一、 … (一) … 1. … 一是 …, in the order in which Chinese documents nest them. */
const NUMBERED: readonly (readonly [level: 2 | 3 | 4, pattern: RegExp])[] = [
  [2, /^([一二三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?)、/u],
  [3, /^[（(]([一二三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?)[）)]/u],
  [4, /^(\d{1,2})[.．、](?!\d)/u],
  [3, /^([一二三四五六七八九十])是/u],
];

/** Reads a numbered heading: a whole line without a full stop, or the first sentence of a paragraph. */
export function readNumberedHeading(line: string): Heading | null {
  for (const [level, pattern] of NUMBERED) {
    const found = pattern.exec(line);
    if (!found) continue;
    const stop = line.indexOf('。');
    const text = stop < 0 ? line : line.slice(0, stop).trim();
    if (text.length > LONGEST) return null;
    const rest = stop < 0 ? '' : line.slice(stop + 1).trim();
    return { level, number: readNumber(found[1] ?? ''), text, rest };
  }
  return null;
}

/** Two short clauses without figures that end in a full stop, as in 健全一套机制，齐心协力抓落实。 */
const RUN_IN = /^([\p{Script=Han}“”]{3,10}，[\p{Script=Han}“”]{3,12})。(?=.)/u;
/** So many paragraphs must begin so before the first sentences are taken for headings. */
const RUN_IN_AT_LEAST = 3;

/** Reads unnumbered run-in headings, where at least three paragraphs of the text begin with one. */
export function readRunInHeadings(lines: readonly string[]): ReadonlyMap<number, Heading> {
  const found = new Map<number, Heading>();
  lines.forEach((line, at) => {
    const text = RUN_IN.exec(line)?.[1];
    if (text) found.set(at, { level: 2, number: null, text, rest: line.slice(text.length + 1).trim() });
  });
  return found.size >= RUN_IN_AT_LEAST ? found : new Map();
}

function readNumber(text: string): number {
  if (/^\d/u.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? 10 * (tens ? HAN_DIGITS.indexOf(tens) : 1) : 0;
  return ten + (ones ? HAN_DIGITS.indexOf(ones) : 0);
}

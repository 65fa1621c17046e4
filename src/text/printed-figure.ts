import type { Span } from './account.ts';
import { toHalfWidth } from './half-width.ts';
import type { Numeral } from './numeral.ts';
import { parseQuantity } from './quantity.ts';
import { readUnit } from './unit-word.ts';

// 过 and 破 alone belong to 通过 and 打破 more often than to a figure.
const HEDGE_BEFORE =
  /(?:不少于|不低于|不小于|不下于|不下|至少|最少|起码|不超过|不高于|不多于|不大于|至多|超过|超出|突破|高于|多于|大于|低于|少于|接近|将近|不足|不满|不到|未满|未达|大约|约为|大概|逾|超|(?<![附最临靠])近|(?<![节契公制大])约|(?<=[、，达有])上(?=[百千万]))$/u;
const HEDGE_AFTER = /^(?:及以上|或以上|以上|及以下|或以下|以下|以内|之内|左右|上下|有余)/u;
const MORE = /^[余多]/u;
const SEPARATOR = /^(?:[-~－～—–]{1,2}|至|到|或)$/u;
const DOUBLING = /翻了?$/u;
const LONGEST_UNIT = 6;

/** Words of measure of one character that count things, people, events or sizes. */
const CLASSIFIERS = new Set(
  '家个項项名人件条位次场所座户台套辆艘架篇部册本份张枚只头匹棵株吨斤克元倍番亩米里处间栋幢门支批宗笔单档例起组类种期届段层级面块根片颗粒盏眼口桩道趟轮回班节课款剂瓶箱袋盒升度瓦秒分时天日周月年代岁',
);

/** Where the words of a figure around a numeral stand, hedges and unit with it; `unit` is '' for a bare number. */
export interface PrintedFigure extends Span {
  readonly unit: string;
  /** Whether the word after the number is a known word of measure. */
  readonly known: boolean;
}

/** The words of a figure around a numeral (不低于300个, 1300余家, 翻了一番, 第二位); null where they read as no quantity. */
export function findPrinted(text: string, numeral: Numeral, next: Numeral | undefined): PrintedFigure | null {
  const doubling = DOUBLING.exec(text.slice(Math.max(0, numeral.start - 2), numeral.start));
  if (doubling && text.charAt(numeral.end) === '番')
    return { start: numeral.start - doubling[0].length, end: numeral.end + 1, unit: '番', known: true };
  if (text.charAt(numeral.start - 1) === '第' && /[名位]/u.test(text.charAt(numeral.end)))
    return { start: numeral.start - 1, end: numeral.end + 1, unit: text.charAt(numeral.end), known: true };
  const isRange = next !== undefined && SEPARATOR.test(text.slice(numeral.end, next.start));
  if (isRange) {
    const range = extend(text, { start: numeral.start, end: next.end });
    if (range && parseQuantity(text.slice(range.start, range.end))?.qualifier === 'range') return range;
  }
  return extend(text, numeral);
}

function extend(text: string, { start, end }: Span): PrintedFigure | null {
  const { length, unit, known } = readUnitAfter(text, end);
  const after = end + length;
  const hedgeAfter = HEDGE_AFTER.exec(text.slice(after, after + 3))?.[0].length ?? 0;
  const hedgeBefore = HEDGE_BEFORE.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  const tries: readonly (readonly [number, number])[] = [
    [start - hedgeBefore, after + hedgeAfter],
    [start, after + hedgeAfter],
    [start - hedgeBefore, after],
    [start, after],
  ];
  for (const [from, to] of tries)
    if (parseQuantity(text.slice(from, to))) return { start: from, end: to, unit, known };
  return null;
}

/** The unit after a number, with the blank and the 余 or 多 before it: the longest word of measure that is known. */
function readUnitAfter(text: string, at: number): { length: number; unit: string; known: boolean } {
  if (/[%％‰]/u.test(text.charAt(at - 1))) return { length: 0, unit: '%', known: true };
  const rest = toHalfWidth(text.slice(at, at + LONGEST_UNIT + 3));
  const blank = /^ ?(?=\p{Script=Han})/u.exec(rest)?.[0].length ?? 0;
  const more = MORE.exec(rest.slice(blank))?.[0].length ?? 0;
  const lead = blank + more;
  if (text.slice(0, at).endsWith('成')) return { length: 0, unit: '%', known: true };
  const tenths =
    /^成(?:[一二三四五六七八九](?![一二三四五六七八九]))?(?!果|立|功|员|长|为|本|效|都|人|套|品|分)/u.exec(
      rest.slice(lead),
    );
  if (tenths) return { length: lead + tenths[0].length, unit: '%', known: true };
  const words = rest.slice(lead);
  for (let length = Math.min(LONGEST_UNIT, words.length); length > 1; length -= 1) {
    const word = words.slice(0, length);
    if (readUnit(word) !== null) return { length: lead + length, unit: word, known: true };
  }
  const one = words.charAt(0);
  if (CLASSIFIERS.has(one) && readUnit(one) !== null) return { length: lead + 1, unit: one, known: true };
  if (one === '大') return { length: lead + 1, unit: one, known: true };
  return more > 0 ? { length: lead, unit: '', known: false } : { length: 0, unit: '', known: false };
}

import { toNumber } from './decimal.ts';
import { readMeasure, splitNumber, type Measure } from './measure.ts';
import { readPrintedNumber } from './printed-number.ts';

/** Two bounds with their unit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

const DIGITS = '一二三四五六七八九';
const SEPARATOR = /(?<=.)(?:[-~]{1,2}|至|到|或)(?=.)/u;
const SHARED = /^(?:[百千]?[万亿]+|千)$/u;
const ADJACENT = /[一二两三四五六七八][二两三四五六七八九]/u;

/** Reads two bounds, 5～10项, 506或507, 20～30亿元, 百分之五至十, or two neighbouring digits, 三五个, 十七八. */
export function readInterval(words: string): Interval | null {
  const pair = readAdjacent(words);
  if (pair) return pair;
  const found = SEPARATOR.exec(words);
  if (!found) return null;
  const left = words.slice(0, found.index).trim();
  const right = words.slice(found.index + found[0].length).trim();
  const high = readMeasure(left.startsWith('百分之') && !/分之|%$/u.test(right) ? `百分之${right}` : right);
  const low = high && readMeasure(completed(left, right));
  return low && high && between(low, high);
}

/** The left bound with what it leaves to the right one: its unit, and its 万 or 亿 where it is the lesser number. */
function completed(left: string, right: string): string {
  const { number, unit } = splitNumber(left);
  if (unit !== '' || number === '') return left;
  const tail = splitNumber(right);
  const [, digit, powers = ''] = /^([\d.,]+|[一二两三四五六七八九])([十百千万亿]+)$/u.exec(tail.number) ?? [];
  if (isLess(number, digit)) {
    // 三至五百 may begin at 3 or at 300.
    return SHARED.test(powers) ? number + powers + tail.unit : '';
  }
  const [, coefficient, myriad = ''] = /^([^万亿]+)([万亿]+)$/u.exec(tail.number) ?? [];
  return number + (isLess(number, coefficient) ? myriad : '') + tail.unit;
}

function isLess(number: string, other: string | undefined): boolean {
  const a = readPrintedNumber(number);
  const b = readPrintedNumber(other ?? '');
  return a !== null && b !== null && !/[万亿]$/u.test(number) && toNumber(a.decimal) < toNumber(b.decimal);
}

/** 三五个 is three to five, 十七八 seventeen or eighteen, 两三千 two to three thousand. */
function readAdjacent(words: string): Interval | null {
  const { index, 0: found } = ADJACENT.exec(words) ?? { index: -1, 0: '' };
  const [first = '', second = ''] = found.replaceAll('两', '二');
  const isNext = DIGITS.indexOf(second) === DIGITS.indexOf(first) + 1 || first + second === '三五';
  if (index < 0 || !isNext) return null;
  const [low, high] = [...found].map((digit) =>
    readMeasure(words.slice(0, index) + digit + words.slice(index + 2)),
  );
  return low && high ? between(low, high) : null;
}

function between(low: Measure, high: Measure): Interval | null {
  const bounds = { low: toNumber(low.decimal), high: toNumber(high.decimal), unit: high.unit };
  return low.unit === high.unit && bounds.low < bounds.high && !low.more && !high.more ? bounds : null;
}

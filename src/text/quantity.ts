import { addDecimals, toNumber, type Decimal } from './decimal.ts';
import { toHalfWidth } from './half-width.ts';
import { matchLexicon } from './lexicon.ts';
import { readMeasure, type Measure } from './measure.ts';
import { readInterval } from './interval.ts';
import { readQualifier, type Qualifier } from './qualifier.ts';
import { readRank } from './rank.ts';

/**
 * What a printed figure says, in its base unit (yuan, firms, percent …). `value` is null for a range; `low` and
 * `high` are null where neither wording nor precision gives a bound, as for an exact count.
 */
export interface Quantity {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
}

// No printed figure is longer; what is, is prose.
const MAX_LENGTH = 64;

// 247 个, 2.5 亿元: a blank parts two figures only where it stands between digits.
const BLANK = /(?<!\d)\s+|\s+(?!\d)/gu;

/** Reads a figure as printed (`1300余家`, `不超过50%`, `10.71亿元`); null for what is no quantity. */
export function parseQuantity(printed: string): Quantity | null {
  if (printed.length > MAX_LENGTH) return null;
  const words = toHalfWidth(printed).replace(BLANK, '');
  if (words === '') return null;
  const rank = readRank(words);
  if (rank) return { ...rank, low: null, high: null, qualifier: 'eq' };
  if (matchLexicon(words, 0) === words.length) return null;
  const hedged = readQualifier(words);
  if (hedged === null) return null;
  const { rest, qualifier } = hedged;
  const measure = readHalf(rest, qualifier) ?? readMultiple(rest) ?? readMeasure(rest);
  if (measure) return describe(measure, qualifier);
  const interval = qualifier === 'eq' || qualifier === 'approx' ? readInterval(rest) : null;
  return interval && { value: null, ...interval, qualifier: 'range' };
}

/** 翻番, 翻一番 is twice, 翻两番 four times. */
function readMultiple(rest: string): Measure | null {
  const [, times] = /^翻了?(.{0,2})番$/u.exec(rest) ?? [];
  if (times === undefined) return null;
  const doublings = times === '' ? 1 : toNumber(readMeasure(times)?.decimal ?? { digits: 0n, exponent: 0 });
  if (![1, 2, 3, 4, 5].includes(doublings)) return null;
  return { decimal: { digits: 2n ** BigInt(doublings), exponent: 0 }, place: null, unit: '番', more: false };
}

/** 一半, 半数, 过半 as 50 %. */
function readHalf(rest: string, qualifier: Qualifier): Measure | null {
  if (!(/^(?:一半|半数)$/u.test(rest) || (rest === '半' && qualifier !== 'eq'))) return null;
  return { decimal: { digits: 50n, exponent: 0 }, place: null, unit: '%', more: false };
}

function describe(measure: Measure, hedge: Qualifier): Quantity | null {
  const { decimal, place, unit, more } = measure;
  if (more && hedge !== 'eq' && hedge !== 'gt') return null;
  const qualifier = more ? 'gt' : hedge;
  const value = toNumber(decimal);
  const bounds = { low: null as number | null, high: null as number | null };
  if (qualifier === 'gte' || qualifier === 'gt') bounds.low = value;
  if (qualifier === 'lte' || qualifier === 'lt') bounds.high = value;
  if (more) bounds.high = nextRound(decimal);
  if ((qualifier === 'eq' || qualifier === 'approx') && place !== null) {
    bounds.low = toNumber(addDecimals(decimal, { digits: -5n, exponent: place - 1 }));
    bounds.high = toNumber(addDecimals(decimal, { digits: 5n, exponent: place - 1 }));
  }
  return { value, ...bounds, qualifier, unit };
}

/** By convention 余 and 多 stay below one more of the last place that is not zero: 1300余 below 1,400. */
function nextRound({ digits, exponent }: Decimal): number | null {
  if (digits <= 0n) return null;
  const figures = String(digits).replace(/0+$/u, '');
  return toNumber({
    digits: BigInt(figures) + 1n,
    exponent: exponent + String(digits).length - figures.length,
  });
}

import { toNumber } from './decimal.ts';
import { readMeasure } from './measure.ts';
import { readPrintedNumber } from './printed-number.ts';

/** A place in an order, or how many places are meant, with the word after it. */
export interface Rank {
  readonly value: number;
  readonly unit: string;
}

const FIRST = new Set(['最多', '首位']);

/** A rank in words: 最多, 第一, 第3位, and the counts in 前三名, 后三名, 连续两次; null for anything else. */
export function readRank(words: string): Rank | null {
  if (FIRST.has(words)) return { value: 1, unit: '' };
  const [, ordinal, place = ''] = /^第(\S{1,12}?)(名|位)?$/u.exec(words) ?? [];
  if (ordinal !== undefined) {
    const read = readPrintedNumber(ordinal);
    return read && !read.rounded && read.decimal.digits > 0n
      ? atLeastOne(toNumber(read.decimal), place)
      : null;
  }
  const [, counted] = /^(?:前|后|连续)(\S.*)$/u.exec(words) ?? [];
  const measure = counted === undefined ? null : readMeasure(counted.trim());
  return measure && !measure.more ? atLeastOne(toNumber(measure.decimal), measure.unit) : null;
}

function atLeastOne(value: number, unit: string): Rank | null {
  return value >= 1 ? { value, unit } : null;
}

import type { Decimal } from './decimal.ts';
import { readPrintedNumber, type PrintedNumber } from './printed-number.ts';
import { matchNumeralUnit, readUnit } from './unit-word.ts';

/** A number with its unit: `place` is the power of ten of its last printed digit, null where it is exact. */
export interface Measure {
  readonly decimal: Decimal;
  readonly place: number | null;
  readonly unit: string;
  /** Whether 余 or 多 says that there is somewhat more. */
  readonly more: boolean;
}

const NUMBER_SIGN = /[\d.,点余多〇零一二三四五六七八九十百千万亿两俩半]/u;
const ROUNDED_UNITS = new Set(['%', '‰', '个百分点']);
const FRACTION_PLACES = 4;

/** Splits `1300余家` into its number and its unit, neither of them read yet. */
export function splitNumber(words: string): { readonly number: string; readonly unit: string } {
  let end = /^[+-]/u.test(words) ? 1 : 0;
  while (end < words.length && NUMBER_SIGN.test(words.charAt(end)) && !matchNumeralUnit(words, end)) end += 1;
  return { number: words.slice(0, end).trim(), unit: words.slice(end).trim() };
}

/** 三分之一 as 33.3333 %, 百分之二十 as 20 %, 千分之五 as 5 ‰. */
function readFraction(words: string): Measure | null {
  const [under, over = '', ...rest] = words.split('分之');
  const bottom = under ? readPrintedNumber(under) : null;
  const { number, more } = dropMore(over);
  const top = readPrintedNumber(number);
  if (!bottom || !top || rest.length > 0 || bottom.decimal.digits <= 0n) return null;
  if (under === '百') return { ...roundedTo(top), unit: '%', more };
  if (under === '千') return { ...roundedTo(top), unit: '‰', more };
  if (top.decimal.exponent < 0 || bottom.decimal.exponent < 0 || more) return null;
  const scale = 10n ** BigInt(FRACTION_PLACES + 2);
  const [a, b] = [plain(top.decimal), plain(bottom.decimal)];
  const digits = (2n * a * scale + b) / (2n * b);
  return { decimal: { digits, exponent: -FRACTION_PLACES }, place: null, unit: '%', more };
}

/** 三成 as 30 %, 八成五 as 85 %. */
function readTenths(words: string): Measure | null {
  const [, tenths = '', more = '', half = ''] =
    /^(\S{1,5}?)成(多|余)?([一二三四五六七八九])?$/u.exec(words) ?? [];
  const number = readPrintedNumber(tenths);
  if (!number || (half && (more || number.decimal.exponent < 0))) return null;
  const unit = half ? readPrintedNumber(half) : null;
  const decimal = { digits: number.decimal.digits, exponent: number.decimal.exponent + 1 };
  if (!unit) return { decimal, place: decimal.exponent, unit: '%', more: more !== '' };
  return {
    decimal: { digits: plain(decimal) + unit.decimal.digits, exponent: 0 },
    place: 0,
    unit: '%',
    more: false,
  };
}

/** Reads a number with its unit, fractions and tenths as percent; null where the words are no such thing. */
export function readMeasure(words: string): Measure | null {
  if (words.includes('分之')) return readFraction(words);
  const tenths = readTenths(words);
  if (tenths) return tenths;
  if (words === '百分百') return { decimal: { digits: 100n, exponent: 0 }, place: 0, unit: '%', more: false };
  const { number, unit } = splitNumber(words);
  const sign = /^[+-]/u.exec(number)?.[0] ?? '';
  const { number: bare, more } = dropMore(number.slice(sign.length));
  const read = readPrintedNumber(bare);
  const [, before = unit, extra = '', after = ''] = /^(.+?)([多余])(月|小时|星期|百分点)?$/u.exec(unit) ?? [];
  const name = readUnit(before + after);
  if (!read || name === null || (more && extra !== '')) return null;
  const digits = sign === '-' ? -read.decimal.digits : read.decimal.digits;
  const place = ROUNDED_UNITS.has(name) || read.rounded ? read.place : null;
  return {
    decimal: { digits, exponent: read.decimal.exponent },
    place,
    unit: name,
    more: more || extra !== '',
  };
}

function dropMore(number: string): { readonly number: string; readonly more: boolean } {
  const [, before, after] = /^([^余多]+)[余多]([十百千万亿]*)$/u.exec(number) ?? [];
  return before === undefined ? { number, more: false } : { number: `${before}${after ?? ''}`, more: true };
}

const roundedTo = ({ decimal, place }: PrintedNumber): Pick<Measure, 'decimal' | 'place'> => ({
  decimal,
  place,
});
const plain = (d: Decimal): bigint => d.digits * 10n ** BigInt(d.exponent);

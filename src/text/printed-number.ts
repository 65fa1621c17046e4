import { addDecimals, readDecimal, type Decimal } from './decimal.ts';
import { toHalfWidth } from './half-width.ts';

/**
 * A number as printed: its exact value, the power of ten of its last printed digit (11.2万 → 3), and whether
 * that digit tells its precision (it has 万, 亿 or a decimal point).
 */
export type PrintedNumber = { readonly decimal: Decimal; readonly place: number; readonly rounded: boolean };

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 俩: 2, 三: 3, 四: 4 },
  ...{ 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const MYRIADS = [
  { sign: '亿亿', power: 16 },
  { sign: '亿', power: 8 },
  { sign: '万', power: 4 },
] as const;

const POSITIONAL = /^[〇零一二三四五六七八九]{2,15}$/u;
const HAN_DECIMAL = /^([^点]+)点([〇零一二三四五六七八九]{1,12})$/u;
const ASCII_SCALED = /^([\d.,]+)([十百千]?)$/u;

const whole = (value: number, power = 0): Decimal => ({ digits: BigInt(value), exponent: power });
const shift = (d: Decimal, power: number): Decimal => ({ digits: d.digits, exponent: d.exponent + power });
const isBelow = (d: Decimal, power: number): boolean =>
  d.digits * 10n ** BigInt(Math.max(0, d.exponent)) < 10n ** BigInt(power - Math.min(0, d.exponent));

/** 三百二十, 一百零五, 两千, 一百五 (150): below ten thousand, in Han characters only. */
function readHanSection(text: string): PrintedNumber | null {
  let total = 0;
  let lastPower = 4;
  let pending: number | null = null;
  let afterZero = false;
  for (const [index, sign] of [...text].entries()) {
    const digit = DIGITS[sign];
    const power = POWERS[sign];
    if (digit === 0) {
      if (pending !== null || afterZero) return null;
      afterZero = true;
    } else if (digit !== undefined) {
      if (pending !== null) return null;
      pending = digit;
    } else if (power !== undefined) {
      const isSkipped = afterZero && power >= lastPower - 1;
      const times: number | null = pending ?? (power === 1 || index === 0 ? 1 : null);
      if (power >= lastPower || isSkipped || times === null) return null;
      total += times * 10 ** power;
      lastPower = power;
      pending = null;
      afterZero = false;
    } else return null;
  }
  if (pending === null) {
    if (afterZero && text.length > 1) return null;
    return { decimal: whole(total), place: lastPower === 4 ? 0 : lastPower, rounded: false };
  }
  if (afterZero && (lastPower === 1 || lastPower === 4)) return null;
  const place = afterZero || lastPower === 4 ? 0 : lastPower - 1;
  return { decimal: whole(total + pending * 10 ** place), place, rounded: false };
}

function readSection(text: string): PrintedNumber | null {
  const [, coefficient, sign] = ASCII_SCALED.exec(text) ?? [];
  if (coefficient !== undefined) {
    const decimal = readDecimal(coefficient);
    if (decimal === null) return null;
    const power = POWERS[sign ?? ''] ?? 0;
    return {
      decimal: shift(decimal, power),
      place: decimal.exponent + power,
      rounded: coefficient.includes('.'),
    };
  }
  const [, before, after] = HAN_DECIMAL.exec(text) ?? [];
  if (before === undefined || after === undefined) return text === '' ? null : readHanSection(text);
  const integer = readHanSection(before);
  if (integer === null) return null;
  const digits = BigInt([...after].map((sign) => DIGITS[sign]).join(''));
  const decimal = addDecimals(integer.decimal, { digits, exponent: -after.length });
  return { decimal, place: -after.length, rounded: true };
}

/** What follows 万 or 亿: 五千, 零五, 2000万, or a lone digit of the next place (三万五 = 35,000). */
function readRemainder(text: string, level: number, power: number): PrintedNumber | null {
  const digit = DIGITS[text];
  if (digit !== undefined && digit > 0)
    return { decimal: whole(digit, power - 1), place: power - 1, rounded: true };
  const rest = readMyriads(text.replace(/^[〇零]/u, ''), level);
  if (rest === null || !isBelow(rest.decimal, power) || /^[百千万]/u.test(text)) return null;
  return /^[\d,]+$/u.test(text) && isBelow(rest.decimal, power - 1) ? null : rest;
}

function readMyriads(text: string, level: number): PrintedNumber | null {
  const myriad = MYRIADS[level];
  if (myriad === undefined) return readSection(text);
  const at = text.indexOf(myriad.sign);
  if (at < 0) return readMyriads(text, level + 1);
  const left = text.slice(0, at);
  const right = text.slice(at + myriad.sign.length);
  const times = left === '' ? { decimal: whole(1), place: 0, rounded: false } : readMyriads(left, level + 1);
  if (times === null) return null;
  const decimal = shift(times.decimal, myriad.power);
  const exponent = Math.min(0, times.decimal.exponent);
  if (right === '')
    return { decimal, place: (times.rounded ? times.place : exponent) + myriad.power, rounded: true };
  if (left === '' || exponent < 0) return null;
  const rest = readRemainder(right, level + 1, myriad.power);
  return rest && { decimal: addDecimals(decimal, rest.decimal), place: rest.place, rounded: true };
}

/**
 * The number printed in ASCII, full-width or Han characters, also mixed (1.1万, 2000亿, 一百零五, 二〇二一, 半);
 * null for anything else. Two neighbouring digits (五六) are an approximate pair, not 56.
 */
export function readPrintedNumber(printed: string): PrintedNumber | null {
  const text = toHalfWidth(printed);
  if (text === '半') return { decimal: { digits: 5n, exponent: -1 }, place: 0, rounded: false };
  if (POSITIONAL.test(text) && (text.length > 2 || /[〇零]/u.test(text))) {
    const digits = BigInt([...text].map((sign) => DIGITS[sign]).join(''));
    return { decimal: { digits, exponent: 0 }, place: 0, rounded: false };
  }
  const read = readMyriads(text, 0);
  return read && !read.rounded ? { ...read, place: 0 } : read;
}

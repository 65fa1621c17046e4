import { toNumber } from './decimal.ts';
import { readPrintedNumber } from './printed-number.ts';

const DIGITS = '零一二三四五六七八九';
const POWERS = ['千', '百', '十', ''] as const;
const MYRIADS = [
  { sign: '亿', size: 100_000_000 },
  { sign: '万', size: 10_000 },
] as const;

/** The number of 三百二十, 1.1万, 两千, 二〇二一 or 半; null for what is no number, as 五六 (five or six). */
export function parseHanNumber(text: string): number | null {
  const read = readPrintedNumber(text);
  return read && toNumber(read.decimal);
}

/** A whole number, zero or more, in Han characters, as 一百零五. */
export function formatHanNumber(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`invalid number: ${n}`);
  if (n === 0) return '零';
  return formatMyriads(n).replace(/^一十/u, '十');
}

function formatMyriads(n: number): string {
  const myriad = MYRIADS.find(({ size }) => n >= size);
  if (!myriad) return formatSection(n);
  const rest = n % myriad.size;
  const joint = rest > 0 && rest < myriad.size / 10 ? '零' : '';
  return (
    formatMyriads(Math.floor(n / myriad.size)) + myriad.sign + joint + (rest > 0 ? formatMyriads(rest) : '')
  );
}

function formatSection(n: number): string {
  return [...String(n).padStart(4, '0')]
    .map((digit, at) => (digit === '0' ? '零' : `${DIGITS[Number(digit)] ?? ''}${POWERS[at] ?? ''}`))
    .join('')
    .replace(/零+/gu, '零')
    .replace(/^零|零$/gu, '');
}

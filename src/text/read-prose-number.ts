import { findEnglishNumbers } from './english-numeral.ts';
import { parseQuantity } from './quantity.ts';

/** What a numeral of prose may mean as a number, with what follows it: 443, 1.1万, 三成, `1.071 billion`, `a third`. Nothing where it is none. */
export function readProseNumbers(numeral: string, after: string): readonly number[] {
  const [next = ''] = /^\p{Script=Han}{0,3}/u.exec(after) ?? [];
  const chinese = ['', ...next.split('').map((_, at) => next.slice(0, at + 1))]
    .map((unit) => parseQuantity(numeral + unit)?.value ?? null)
    .filter((value) => value !== null);
  return [...new Set([...chinese, ...findEnglishNumbers(numeral)])];
}

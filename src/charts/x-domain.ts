import type { Period } from '../model/period.ts';

/** The first moment and the last of the time axis, in whole years. */
export type XDomain = readonly [start: number, end: number];

const LEAST_YEARS = 2;

/** The whole years round all periods, at least two; `null` where no figure has a period: no year is borrowed. */
export function xDomain(periods: readonly (Period | null)[]): XDomain | null {
  let [first, last] = [Infinity, -Infinity];
  for (const period of periods) {
    if (period === null) continue;
    first = Math.min(first, period.start);
    last = Math.max(last, period.end);
  }
  if (first > last) return null;
  const start = Math.floor(first);
  return [start, Math.max(Math.ceil(last), start + LEAST_YEARS)];
}

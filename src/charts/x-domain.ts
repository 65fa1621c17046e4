import type { Period } from '../model/period.ts';

/** The first moment and the last of the time axis, in whole years. */
export type XDomain = readonly [start: number, end: number];

const LEAST_YEARS = 2;

/** The whole years round all periods, at least two; `null` where no figure has a period: no year is borrowed. */
export function xDomain(periods: readonly (Period | null)[]): XDomain | null {
  const dated = periods.filter((period) => period !== null);
  if (dated.length === 0) return null;
  const start = Math.floor(Math.min(...dated.map((period) => period.start)));
  const end = Math.ceil(Math.max(...dated.map((period) => period.end)));
  return [start, Math.max(end, start + LEAST_YEARS)];
}

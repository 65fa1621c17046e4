import type { Observation } from '../model/observation.ts';
import type { Figure } from './figure.ts';
import { placeInTime } from './time-position.ts';

/** A date of a slope chart: a period, and where on the time axis its figures stand, in decimal years. */
export interface SlopeDate {
  readonly iso: string;
  readonly observation: Observation;
  readonly ats: readonly number[];
}

const MONTH = 1 / 12;

/** The dates of figures, first to last; undated figures have none. */
export function slopeDates(observations: readonly Observation[]): SlopeDate[] {
  const dates = new Map<string, { observation: Observation; ats: Set<number> }>();
  for (const observation of observations) {
    const time = placeInTime(observation);
    if (time === null || observation.period === null) continue;
    const date = dates.get(observation.period.iso) ?? { observation, ats: new Set() };
    date.ats.add(time.at);
    dates.set(observation.period.iso, date);
  }
  return [...dates]
    .map(([iso, { observation, ats }]) => ({ iso, observation, ats: [...ats].sort((a, b) => a - b) }))
    .sort((a, b) => (a.ats[0] ?? 0) - (b.ats[0] ?? 0) || (a.ats.at(-1) ?? 0) - (b.ats.at(-1) ?? 0));
}

/** How many dates a slope would have; 1 where all figures lie within a month of one another, 0 where none is dated. */
export function countDates(dates: readonly SlopeDate[]): number {
  const ats = dates.flatMap((date) => date.ats);
  return Math.max(...ats) - Math.min(...ats) < MONTH ? 1 : dates.length;
}

/** Whether a figure is for a date. */
export function isOf({ observation }: Figure, iso: string | undefined): boolean {
  return observation.period !== null && observation.period.iso === iso;
}

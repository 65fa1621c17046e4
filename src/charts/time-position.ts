import type { Observation } from '../model/observation.ts';
import type { Basis } from '../model/vocabulary.ts';

/**
 * Where a figure stands on the time axis, in decimal years: its mark at `at`, its period from `from` to `to`.
 * `spread` tells what a bar over the period says: the figure lies somewhere within it, or covers all of it.
 */
export interface TimePosition {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly spread: 'within' | 'covers' | null;
}

/** What is counted at a moment, or up to one: known only by its year, it is the year's end that is meant. */
const AT_THE_END: ReadonlySet<Basis> = new Set<Basis>(['stock', 'cumulative']);

/** Places a figure in time (charts.md, rule 4); `null` where it has no period. */
export function placeInTime(observation: Observation): TimePosition | null {
  const { period } = observation;
  if (period === null) return null;
  const { start: from, end: to, precision } = period;
  const known = precision === 'year' || precision === 'span';
  const at = known && AT_THE_END.has(observation.definition.basis) ? to : (from + to) / 2;
  const spread = precision === 'within' ? 'within' : precision === 'span' ? 'covers' : null;
  return { at, from, to, spread };
}

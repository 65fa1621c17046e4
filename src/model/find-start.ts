import { clean, intervalOf, type Interval } from './interval.ts';
import type { Observation } from './observation.ts';

const HUNDRED = 100;

/**
 * What a growth must have begun from for its end and its rate both to be true, in the unit of the end; `null` on a side
 * that they leave open. 8亿元 and at least 20% more than the year before leave at most 6.67亿元 for that year.
 */
export function findStart(end: Observation, growth: Observation): Interval {
  const to = intervalOf(end);
  const rate = intervalOf(growth);
  return { low: begin(to.low, rate.high), high: begin(to.high, rate.low) };
}

function begin(end: number | null, rate: number | null): number | null {
  if (end === null || rate === null || rate <= -HUNDRED) return null;
  return clean(end / (1 + rate / HUNDRED));
}

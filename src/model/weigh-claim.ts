import { isPercent } from './check-expression.ts';
import type { Result } from './evaluate.ts';
import { intervalOf, type Interval } from './interval.ts';
import type { Observation } from './observation.ts';

/** A third is kept as 33.3333: where a percentage is exact as worded, four digits after the point are all there is. */
const FRACTION = 0.00005;

/** Whether the figures as printed give the claim as printed. */
export function agrees({ value }: Result, claim: Observation): boolean {
  if (value === null) return false;
  const { low, high } = intervalOf(claim);
  if (claim.value !== null && low === high) {
    const slack = isPercent(claim.definition.unit) ? FRACTION : 0;
    return Math.abs(value - claim.value) <= slack;
  }
  const isOver = low === null || (claim.qualifier === 'gt' ? value > low : value >= low);
  // What is rounded half up does not reach the upper end of its room.
  const reaches = claim.qualifier === 'lte' || claim.qualifier === 'range';
  return isOver && (high === null || (reaches ? value <= high : value < high));
}

/** Whether two intervals have nothing in common; rounding never reaches its upper end, so to touch is not enough. */
export function areApart(a: Interval, b: Interval): boolean {
  const low = Math.max(a.low ?? -Infinity, b.low ?? -Infinity);
  const high = Math.min(a.high ?? Infinity, b.high ?? Infinity);
  const isPoint = [a, b].some((each) => each.low !== null && each.low === each.high);
  return isPoint ? low > high : low >= high;
}

/** Whether an interval lies wholly in another. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  const isOver = outer.low === null || (inner.low !== null && inner.low >= outer.low);
  return isOver && (outer.high === null || (inner.high !== null && inner.high <= outer.high));
}

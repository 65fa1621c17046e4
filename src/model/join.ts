import { compare, isBound, isInferred, isPlan } from './comparability.ts';
import type { Observation, Region } from './observation.ts';
import type { Join } from './series.ts';

/**
 * May a line join two figures that follow one another? In the series' colour only between neighbouring years of one
 * definition and kind, neither end derived, expected, inferred, bounded or part-year; never to what is only planned.
 */
export function joinOf(before: Observation, after: Observation, regions: ReadonlyMap<string, Region>): Join {
  if ([before, after].some((each) => isPlan(each) || each.kind === 'expected' || each.period === null))
    return 'never';
  const verdict = compare(before, after, 'time', regions);
  if (verdict.answer === 'no') return 'never';
  const isFirm = [before, after].every(
    (each) => each.origin !== 'derived' && !isInferred(each) && !isBound(each) && isWholeYear(each),
  );
  const isNeighbour = Math.round((after.period?.end ?? 0) - (before.period?.end ?? 0)) === 1;
  return isFirm && isNeighbour && verdict.answer === 'yes' ? 'joined' : 'apart';
}

/** A year's figure, or one at the end of a year. */
function isWholeYear({ period }: Observation): boolean {
  return (
    period !== null &&
    Number.isInteger(period.end) &&
    period.precision !== 'span' &&
    period.precision !== 'within'
  );
}

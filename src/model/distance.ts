import { clean, type Interval } from './interval.ts';
import type { Observation } from './observation.ts';

type Figure = Pick<Observation, 'value' | 'low' | 'high' | 'qualifier'>;

/** How far an outcome is from a target, in the unit of both: above it where positive. Open where a bound leaves it so. */
export interface Distance extends Interval {
  /** Either figure is itself about so much. */
  readonly isAbout: boolean;
}

/**
 * The distance of an outcome from its target as both are printed, which rounding does not widen: from the number a
 * target names, whether it is to be met or not to be passed. `null` where either has no figure.
 */
export function distanceTo(target: Figure, outcome: Figure): Distance | null {
  const from = targetEnds(target);
  const to = outcomeEnds(outcome);
  if (!from || !to) return null;
  const low = to.low === null || from.high === null ? null : clean(to.low - from.high);
  const high = to.high === null || from.low === null ? null : clean(to.high - from.low);
  const isAbout = target.qualifier === 'approx' || outcome.qualifier === 'approx';
  return { low, high, isAbout };
}

/** A target of at least or at most so much names one number. */
function targetEnds({ value, low, high }: Figure): Interval | null {
  const named = value ?? (low === null || high === null ? (low ?? high) : null);
  if (named !== null) return { low: named, high: named };
  return low === null ? null : { low, high };
}

function outcomeEnds({ value, low, high, qualifier }: Figure): Interval | null {
  const named = value ?? low ?? high;
  if (named === null) return null;
  if (qualifier === 'gte' || qualifier === 'gt') return { low: low ?? named, high };
  if (qualifier === 'lte' || qualifier === 'lt') return { low, high: high ?? named };
  return value === null ? { low, high } : { low: value, high: value };
}

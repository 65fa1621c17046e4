import type { Observation } from '../model/observation.ts';
import type { Qualifier } from '../model/vocabulary.ts';
import type { Rounding } from './decimal.ts';
import { roundToFigures } from './significant.ts';

/** What a figure claims, once it is settled which of value and bounds its words give. */
export type Claim = PointClaim | RangeClaim;

/** A single number and its qualifier; `justOver` is 余, above the number but within its next round one. */
interface PointClaim {
  readonly qualifier: Exclude<Qualifier, 'range'>;
  readonly value: number;
  readonly justOver: boolean;
}

interface RangeClaim {
  readonly qualifier: 'range';
  readonly low: number;
  readonly high: number;
}

const ROUNDED_FIGURES = 3;
/** No 余 reaches further than from 10 to 20: a wider span is no `just over`. */
const WIDEST_JUST_OVER = 2;
const ROUNDINGS: Record<PointClaim['qualifier'], Rounding> = {
  eq: 'nearest',
  approx: 'nearest',
  gte: 'down',
  gt: 'down',
  lte: 'up',
  lt: 'up',
};

/** The claim of an observation; `null` where it has neither value nor bound. Zero is a value. */
export function readClaim(quantity: Pick<Observation, 'value' | 'low' | 'high' | 'qualifier'>): Claim | null {
  const { value, low, high, qualifier } = quantity;
  if (qualifier !== 'range') {
    const lower = qualifier === 'gte' || qualifier === 'gt' ? low : null;
    const upper = qualifier === 'lte' || qualifier === 'lt' ? high : null;
    const point = value ?? lower ?? upper;
    const justOver = qualifier === 'gt' && low !== null && high !== null && high <= low * WIDEST_JUST_OVER;
    if (point !== null) return { qualifier, value: point, justOver };
  }
  if (low !== null && high !== null) return { qualifier: 'range', low, high };
  if (low !== null) return { qualifier: 'gte', value: low, justOver: false };
  if (high !== null) return { qualifier: 'lte', value: high, justOver: false };
  return value === null ? null : { qualifier: 'approx', value, justOver: false };
}

/**
 * The claim to three figures, never claiming more than it did: lower bounds go down, upper bounds up, and what was
 * exact becomes `approx`. The very same object where there is nothing to round.
 */
export function roundClaim(claim: Claim): Claim {
  if (claim.qualifier === 'range') {
    const low = roundToFigures(claim.low, ROUNDED_FIGURES, 'down');
    const high = roundToFigures(claim.high, ROUNDED_FIGURES, 'up');
    return low === claim.low && high === claim.high ? claim : { ...claim, low, high };
  }
  const value = roundToFigures(claim.value, ROUNDED_FIGURES, ROUNDINGS[claim.qualifier]);
  if (value === claim.value) return claim;
  return { ...claim, value, qualifier: claim.qualifier === 'eq' ? 'approx' : claim.qualifier };
}

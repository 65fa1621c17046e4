import type { Observation } from '../model/observation.ts';
import type { Join, Series, SeriesPoint } from '../model/series.ts';
import { placeInTime } from './time-position.ts';
import type { TimePosition } from './time-position.ts';

/**
 * How far a figure is fixed: a point, at least (`up`), at most (`down`), between two ends (`closed`),
 * or two ends and no point (`range`).
 */
export type Bound = 'point' | 'up' | 'down' | 'closed' | 'range';

/** An observation read as something that can be drawn; `low` to `high` is what its ink covers. */
export interface Figure {
  readonly series: Series;
  /** Its place among the points of its series: only neighbours are joined. */
  readonly index: number;
  readonly join: Join;
  readonly observation: Observation;
  /** `null`: undated. */
  readonly time: TimePosition | null;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
}

/** Reads a point of a series; `null` where it has neither value nor bounds. Zero is a value. */
export function readFigure(series: Series, point: SeriesPoint, index: number): Figure | null {
  const { observation, join } = point;
  const amount = readAmount(observation);
  if (amount === null) return null;
  const { value, low, high, bound } = amount;
  if (!Number.isFinite(value) || !Number.isFinite(low) || !Number.isFinite(high)) {
    throw new Error(`invalid value: ${observation.value} (${observation.id})`);
  }
  return { series, index, join, observation, time: placeInTime(observation), value, low, high, bound };
}

function readAmount({ value, low, high, qualifier }: Observation): Amount | null {
  if (value === null && low !== null && high !== null) {
    return { value: (low + high) / 2, low, high, bound: low === high ? 'point' : 'range' };
  }
  const known = value ?? low ?? high;
  if (known === null) return null;
  if (qualifier === 'eq' && value !== null) return { value, low: value, high: value, bound: 'point' };
  const ends = { low: Math.min(low ?? known, known), high: Math.max(high ?? known, known) };
  const between: Amount = { value: known, ...ends, bound: 'closed' };
  const point: Amount = { value: known, low: known, high: known, bound: 'point' };
  if (qualifier === 'range' && between.low < between.high) return between;
  if (qualifier === 'gt' || qualifier === 'gte') {
    return high !== null && high > known ? { ...between, low: known } : { ...point, bound: 'up' };
  }
  if (qualifier === 'lt' || qualifier === 'lte') {
    return low !== null && low < known ? { ...between, high: known } : { ...point, bound: 'down' };
  }
  if (value === null) return { ...point, bound: low === null ? 'down' : 'up' };
  return point;
}

type Amount = Pick<Figure, 'value' | 'low' | 'high' | 'bound'>;

import { countInk } from './count-ink.ts';
import { priceSpot } from './label-cost.ts';
import type { Spot } from './label-spot.ts';
import type { Obstacles } from './obstacles.ts';

/** A place and what it costs by itself. */
export interface RankedSpot {
  readonly spot: Spot;
  readonly cost: number;
}

/** Ranks the places of a label, the best first, of equal ones the one named first. */
export function rankSpots(spots: readonly Spot[], obstacles: Obstacles): RankedSpot[] {
  const costs = new Map<Spot, number>();
  for (const beside of Map.groupBy(spots, ({ side }) => side).values()) {
    for (const covered of countInk(beside, obstacles)) costs.set(covered.spot, priceSpot(covered));
  }
  return spots.map((spot) => ({ spot, cost: costs.get(spot) ?? Infinity })).sort((a, b) => a.cost - b.cost);
}

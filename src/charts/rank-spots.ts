import { contains, type Box } from './box.ts';
import { FARTHEST, sidesOf, spotAt, STEP, type AnchoredText, type Spot } from './label-spot.ts';
import type { Obstacles } from './obstacles.ts';
import { priceSide } from './price-side.ts';

/** A place and what it costs by itself. */
export interface RankedSpot {
  readonly spot: Spot;
  readonly cost: number;
}

/** The places of a label in the room, the best first; and the one to wish for, which may stand too high or too low. */
export interface Ranking {
  readonly spots: readonly RankedSpot[];
  readonly wish: Spot;
}

const ENDLESS = 1e6;

/** Ranks the places of a label by what each costs by itself; of equal ones the nearest comes first. */
export function rankSpots(label: AnchoredText, obstacles: Obstacles, room: Box): Ranking {
  const column = { ...room, y: -ENDLESS, height: 2 * ENDLESS };
  const sides = sidesOf(label).flatMap((side) => {
    const spots = spotsBeside(label, side);
    if (!spots.every(({ box }) => contains(column, box))) return [];
    const costs = priceSide(spots, obstacles);
    return [spots.map((spot, index) => ({ spot, cost: costs[index] ?? 0 }))];
  });
  const ranked = (sides[0] ?? []).flatMap((_, index) => sides.flatMap((own) => own[index] ?? []));
  const spots = ranked.filter(({ spot }) => contains(room, spot.box)).sort((a, b) => a.cost - b.cost);
  const wish = spots[0] ?? ranked.sort((a, b) => a.cost - b.cost)[0];
  return { spots, wish: wish?.spot ?? spotAt(label, 'right', 0) };
}

/** The places on one side, the nearest first. */
function spotsBeside(label: AnchoredText, side: Spot['side']): Spot[] {
  const spots = [spotAt(label, side, 0)];
  for (let shift = STEP; shift <= FARTHEST; shift += STEP) {
    spots.push(spotAt(label, side, -shift), spotAt(label, side, shift));
  }
  return spots;
}

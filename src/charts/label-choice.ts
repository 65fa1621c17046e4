import { overlaps, type Box } from './box.ts';
import { LABEL_SPACE } from './frame.ts';
import { quarrels, type Placed } from './label-cost.ts';
import { spotAt, type AnchoredText, type Spot } from './label-spot.ts';
import type { Obstacles } from './obstacles.ts';
import { cheapest, listSpots, type Spots } from './list-spots.ts';

/** A label and the places it may choose from. */
export interface Choice {
  readonly label: AnchoredText;
  readonly spots: Spots;
  /** The best place; where there is none in the room, the best of those that only stand too high or too low. */
  readonly wish: Spot;
}

const ENDLESS = 1e6;

/** Lists the places of a label in `room`. */
export function choose(label: AnchoredText, obstacles: Obstacles, room: Box): Choice {
  const spots = listSpots(label, obstacles, room);
  const column = { ...room, y: -ENDLESS, height: 2 * ENDLESS };
  const best = cheapest(spots) ?? cheapest(listSpots(label, obstacles, column));
  return { label, spots, wish: best?.spot ?? spotAt(label, 'right', 0) };
}

/** The best place that is free of the other labels and costs less than `under`; `null` where there is none. */
export function bestSpot({ label, spots }: Choice, others: readonly Placed[], under = Infinity): Spot | null {
  let best: Spot | null = null;
  let [least, own] = [under, Infinity];
  for (let at = 0; at < spots.count && spots.least(at) <= least; at += 1) {
    const spot = spots.spot(at);
    // To look up ink costs more than to hold labels against each other.
    if (!spot || others.some((other) => overlaps(spot.box, other.spot.box, LABEL_SPACE))) continue;
    const cost = spots.cost(at);
    if (cost > least) continue;
    const full = cost + quarrels({ label, spot }, others);
    const isBetter = full < least || (full === least && best !== null && cost < own);
    if (isBetter) [best, least, own] = [spot, full, cost];
  }
  return best;
}

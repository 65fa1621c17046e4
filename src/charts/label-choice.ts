import { overlaps, type Box } from './box.ts';
import { LABEL_SPACE } from './frame.ts';
import { quarrels, type Placed } from './label-cost.ts';
import type { AnchoredText, Spot } from './label-spot.ts';
import type { Obstacles } from './obstacles.ts';
import { rankSpots, type Ranking } from './rank-spots.ts';

/** A label and the places it may choose from. */
export interface Choice extends Ranking {
  readonly label: AnchoredText;
}

/** Ranks the places of a label in `room`. */
export function choose(label: AnchoredText, obstacles: Obstacles, room: Box): Choice {
  return { label, ...rankSpots(label, obstacles, room) };
}

/** The best place that is free of the other labels and costs less than `under`; `null` where there is none. */
export function bestSpot({ label, spots }: Choice, others: readonly Placed[], under = Infinity): Spot | null {
  let best: Spot | null = null;
  let least = under;
  for (const { spot, cost } of spots) {
    if (cost >= least) break;
    if (others.some((other) => overlaps(spot.box, other.spot.box, LABEL_SPACE))) continue;
    const full = cost + quarrels({ label, spot }, others);
    if (full < least) [best, least] = [spot, full];
  }
  return best;
}

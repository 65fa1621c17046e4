import { overlaps, type Box } from './box.ts';
import { LABEL_SPACE } from './frame.ts';
import { quarrels, type Placed } from './label-cost.ts';
import { spotAt, type AnchoredText, type Spot } from './label-spot.ts';
import type { Obstacles } from './obstacles.ts';
import { rankSpots, type Ranking } from './rank-spots.ts';

/** A label and the places it may choose from. */
export interface Choice {
  readonly label: AnchoredText;
  /** Where in the room the label may stand, and what each place costs by itself. */
  readonly spots: Ranking;
  /** The best of them; where there is none, the best of those that only stand too high or too low. */
  readonly wish: Spot;
}

const ENDLESS = 1e6;

/** Ranks the places of a label in `room`. */
export function choose(label: AnchoredText, obstacles: Obstacles, room: Box): Choice {
  const spots = rankSpots(label, obstacles, room);
  const column = { ...room, y: -ENDLESS, height: 2 * ENDLESS };
  const best = spots(0) ?? rankSpots(label, obstacles, column)(0);
  return { label, spots, wish: best?.spot ?? spotAt(label, 'right', 0) };
}

/** The best place that is free of the other labels and costs less than `under`; `null` where there is none. */
export function bestSpot({ label, spots }: Choice, others: readonly Placed[], under = Infinity): Spot | null {
  let best: Spot | null = null;
  let least = under;
  for (let rank = 0; ; rank += 1) {
    const next = spots(rank);
    if (!next || next.cost >= least) return best;
    const { spot, cost } = next;
    if (others.some((other) => overlaps(spot.box, other.spot.box, LABEL_SPACE))) continue;
    const full = cost + quarrels({ label, spot }, others);
    if (full < least) [best, least] = [spot, full];
  }
}

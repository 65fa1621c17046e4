import { overlaps } from './box.ts';
import { countInk } from './count-ink.ts';
import type { AnchoredText, Spot } from './label-spot.ts';
import { cross, crosses } from './line.ts';
import type { Obstacles } from './obstacles.ts';

/** A label with the place it has. */
export interface Placed {
  readonly label: AnchoredText;
  readonly spot: Spot;
}

/** What is how bad, in pixels of distance that it would be worth to avoid it. */
export const COST = {
  mark: 80,
  text: 120,
  line: 30,
  dots: 14,
  leader: 12,
  leaderOverMark: 40,
  leaderCrossed: 70,
  disorder: 60,
};
/** What it costs not to stand to the right of the mark. */
export const SIDE_COST: Record<Spot['side'], number> = { right: 0, left: 14, above: 20, below: 24 };

/** How bad a place is by itself: what it covers, on which side and how far away it stands. 0 is perfect. */
export function spotCost(spot: Spot, obstacles: Obstacles): number {
  const { side, moved, leader } = spot;
  const { mark, text, line, dots, crossed } = countInk(spot, obstacles);
  return (
    SIDE_COST[side] +
    moved +
    COST.mark * mark +
    COST.text * text +
    COST.line * line +
    COST.dots * dots +
    (leader ? COST.leader + COST.leaderOverMark * crossed : 0)
  );
}

/** How many boxes a place covers. */
export function countCovered({ box }: Spot, boxes: Obstacles['marks']): number {
  return boxes.filter((each) => overlaps(box, each)).length;
}

/** How many marks and texts a place covers. */
export function countHidden(spot: Spot, obstacles: Obstacles): number {
  const { mark, text } = countInk(spot, obstacles);
  return mark + text;
}

/** What a label in its place costs by the way it gets on with others that it does not overlap. */
export function quarrels(placed: Placed, others: readonly Placed[]): number {
  return others.reduce((sum, other) => sum + pairCost(placed, other), 0);
}

/** How badly two labels that do not overlap get on: leaders crossed, or standing in another order than their marks. */
function pairCost(a: Placed, b: Placed): number {
  const [first, second] = [a.spot.leader, b.spot.leader];
  let cost = 0;
  if (first && crosses(first, b.spot.box)) cost += COST.leaderCrossed;
  if (second && crosses(second, a.spot.box)) cost += COST.leaderCrossed;
  if (first && second && cross(first, second)) cost += COST.leaderCrossed;
  const sameSide = a.spot.side === b.spot.side && a.spot.box.x < b.spot.box.x + b.spot.box.width;
  if (sameSide && b.spot.box.x < a.spot.box.x + a.spot.box.width) {
    const wanted = Math.sign(a.label.y - b.label.y);
    if (wanted !== 0 && wanted !== Math.sign(middle(a) - middle(b))) cost += COST.disorder;
  }
  return cost;
}

function middle({ spot }: Placed): number {
  return spot.box.y + spot.box.height / 2;
}

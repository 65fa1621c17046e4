import { boxRound } from './box.ts';
import { isCovered } from './count-ink.ts';
import { COST, SIDE_COST } from './label-cost.ts';
import { STEP, type Spot } from './label-spot.ts';
import { boxAround, crosses } from './line.ts';
import type { Obstacles } from './obstacles.ts';
import { someInk } from './some-ink.ts';

/**
 * What each place on one side of a mark costs by itself. The places are a step apart, the nearest first, and overlap:
 * the ink near them is looked up once for all.
 */
export function priceSide(spots: readonly Spot[], obstacles: Obstacles): readonly number[] {
  const costs = spots.map(({ side, moved, leader }) => SIDE_COST[side] + moved + (leader ? COST.leader : 0));
  const strip = boxRound(spots.map(({ box }) => box));
  const middle = (spots.length - 1) / 2;
  const tall = spots[0]?.box.height ?? 0;
  someInk(obstacles, strip, (ink) => {
    const { y, height } = ink.box;
    const first = Math.max(Math.floor((y - tall - strip.y) / STEP), 0);
    const last = Math.min(Math.ceil((y + height - strip.y) / STEP), spots.length - 1);
    for (let down = first; down <= last; down += 1) {
      const index = down < middle ? 2 * (middle - down) - 1 : 2 * (down - middle);
      const spot = spots[index];
      if (spot && isCovered(ink, spot.box)) costs[index] = (costs[index] ?? 0) + COST[ink.kind];
    }
    return false;
  });
  addCrossings(spots, costs, obstacles);
  return costs;
}

/** Adds what it costs that leaders run over marks. */
function addCrossings(spots: readonly Spot[], costs: number[], obstacles: Obstacles): void {
  const boxes = spots.flatMap(({ leader }) => (leader ? [boxAround(leader)] : []));
  if (boxes.length === 0) return;
  someInk(obstacles, boxRound(boxes), ({ kind, box }) => {
    if (kind !== 'mark') return false;
    spots.forEach(({ leader }, index) => {
      if (leader && crosses(leader, box)) costs[index] = (costs[index] ?? 0) + COST.leaderOverMark;
    });
    return false;
  });
}

import { bisectLeft } from 'd3';
import { boxRound, overlaps, type Box } from './box.ts';
import type { Spot } from './label-spot.ts';
import { boxAround, crosses } from './line.ts';
import type { Obstacles } from './obstacles.ts';
import { someInk, type Ink } from './some-ink.ts';

/** A place, how much ink it covers, by kind, and how many marks its leader crosses. */
export type Covered = Record<Ink['kind'] | 'crossed', number> & { readonly spot: Spot };

/** Counts the ink of places, in their order. As those of one label overlap, what is near is looked up once for all. */
export function countInk(spots: readonly Spot[], obstacles: Obstacles): readonly Covered[] {
  const counts = spots.map((spot): Covered => ({ spot, mark: 0, text: 0, line: 0, dots: 0, crossed: 0 }));
  if (spots.length === 0) return counts;
  const down = counts.toSorted((a, b) => a.spot.box.y - b.spot.box.y);
  const tops = down.map(({ spot }) => spot.box.y);
  const tallest = Math.max(...spots.map(({ box }) => box.height));
  someInk(obstacles, boxRound(spots.map(({ box }) => box)), (ink) => {
    const { y, height } = ink.box;
    for (let at = bisectLeft(tops, y - tallest); at < down.length; at += 1) {
      const count = down[at];
      if (!count || count.spot.box.y > y + height) break;
      if (isCovered(ink, count.spot.box)) count[ink.kind] += 1;
    }
    return false;
  });
  countCrossed(
    counts.filter(({ spot }) => spot.leader !== null),
    obstacles,
  );
  return counts;
}

/** Whether a place covers no ink at all. */
export function isFree({ box }: Spot, obstacles: Obstacles): boolean {
  return !someInk(obstacles, box, (ink) => isCovered(ink, box));
}

function isCovered({ line, box: inked }: Ink, box: Box): boolean {
  return line === null ? overlaps(box, inked) : crosses(line, box);
}

function countCrossed(led: readonly Covered[], obstacles: Obstacles): void {
  if (led.length === 0) return;
  const fan = boxRound(led.map(({ spot }) => boxAround(spot.leader!)));
  someInk(obstacles, fan, ({ kind, box }) => {
    if (kind !== 'mark') return false;
    for (const count of led) if (count.spot.leader && crosses(count.spot.leader, box)) count.crossed += 1;
    return false;
  });
}

import { overlaps, type Box } from './box.ts';
import type { Spot } from './label-spot.ts';
import { boxAround, crosses } from './line.ts';
import type { Obstacles } from './obstacles.ts';
import { someInk, type Ink } from './some-ink.ts';

/** How much ink a place covers, by kind, and how many marks its leader crosses. */
export type Covered = Record<Ink['kind'] | 'crossed', number>;

/** Counts the ink of a place. */
export function countInk({ box, leader }: Spot, obstacles: Obstacles): Covered {
  const covered: Covered = { mark: 0, text: 0, line: 0, dots: 0, crossed: 0 };
  someInk(obstacles, box, (ink) => {
    if (isCovered(ink, box)) covered[ink.kind] += 1;
    return false;
  });
  if (leader === null) return covered;
  someInk(obstacles, boxAround(leader), (ink) => {
    if (ink.kind === 'mark' && crosses(leader, ink.box)) covered.crossed += 1;
    return false;
  });
  return covered;
}

/** Whether a place covers no ink at all. */
export function isFree({ box }: Spot, obstacles: Obstacles): boolean {
  return !someInk(obstacles, box, (ink) => isCovered(ink, box));
}

/** Whether a box covers a piece of ink. */
export function isCovered({ line, box: inked }: Ink, box: Box): boolean {
  return line === null ? overlaps(box, inked) : crosses(line, box);
}

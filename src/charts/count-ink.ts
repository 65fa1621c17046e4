import { boxRound, overlaps, type Box } from './box.ts';
import type { Spot } from './label-spot.ts';
import { boxAround, crosses } from './line.ts';
import type { Obstacles } from './obstacles.ts';
import { someInk, type Ink } from './some-ink.ts';

/** How much ink a place covers, by kind, and how many marks its leader crosses. */
export type Covered = Record<Ink['kind'] | 'crossed', number>;

/** Counts the ink of places that lie near one another: what is near them is looked up once for all. */
export function countInk(spots: readonly Spot[], obstacles: Obstacles): Covered[] {
  const counts = spots.map((): Covered => ({ mark: 0, text: 0, line: 0, dots: 0, crossed: 0 }));
  const count = (boxes: readonly Box[], kind: (ink: Ink, spot: Spot) => keyof Covered | null): void => {
    if (boxes.length === 0) return;
    someInk(obstacles, boxRound(boxes), (ink) => {
      spots.forEach((spot, index) => {
        const found = kind(ink, spot);
        const covered = counts[index];
        if (found && covered) covered[found] += 1;
      });
      return false;
    });
  };
  count(
    spots.map(({ box }) => box),
    (ink, { box }) => (isCovered(ink, box) ? ink.kind : null),
  );
  count(
    spots.flatMap(({ leader }) => (leader ? [boxAround(leader)] : [])),
    (ink, { leader }) => (leader && ink.kind === 'mark' && crosses(leader, ink.box) ? 'crossed' : null),
  );
  return counts;
}

/** Whether a place covers no ink at all. */
export function isFree({ box }: Spot, obstacles: Obstacles): boolean {
  return !someInk(obstacles, box, (ink) => isCovered(ink, box));
}

function isCovered(ink: Ink, box: Box): boolean {
  return 'line' in ink ? crosses(ink.line, box) : overlaps(box, ink.box);
}

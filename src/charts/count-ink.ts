import { INKS, inkSheet, type InkSheet } from './ink-sheet.ts';
import type { Spot } from './label-spot.ts';
import { runsThrough } from './line.ts';
import type { Obstacles } from './obstacles.ts';
import { CORNERS } from './squares.ts';

/** How much ink a place covers, by kind, and how many marks its leader crosses. */
export type Covered = Record<(typeof INKS)[number] | 'crossed', number>;

const MARK = 0;
const LINE = 2;

/** Counts the ink of a place. */
export function countInk({ box, leader }: Spot, obstacles: Obstacles): Covered {
  const sheet = inkSheet(obstacles);
  const covered: Covered = { mark: 0, text: 0, line: 0, dots: 0, crossed: 0 };
  const { x, y } = box;
  const [right, bottom] = [x + box.width, y + box.height];
  sheet.someNear(x, y, right, bottom, (piece) => {
    if (isCovered(sheet, piece, x, y, right, bottom)) covered[INKS[sheet.kinds[piece] ?? 0] ?? 'mark'] += 1;
    return false;
  });
  if (leader) covered.crossed = countCrossed(sheet, leader);
  return covered;
}

/** Whether a place covers no ink at all. */
export function isFree({ box: { x, y, width, height } }: Spot, obstacles: Obstacles): boolean {
  const sheet = inkSheet(obstacles);
  const [right, bottom] = [x + width, y + height];
  return !sheet.someNear(x, y, right, bottom, (piece) => isCovered(sheet, piece, x, y, right, bottom));
}

function countCrossed({ someNear, kinds, pieces }: InkSheet, leader: NonNullable<Spot['leader']>): number {
  const { x1, y1, x2, y2 } = leader;
  let crossed = 0;
  const [left, top] = [Math.min(x1, x2), Math.min(y1, y2)];
  someNear(left, top, Math.max(x1, x2), Math.max(y1, y2), (piece) => {
    const at = piece * CORNERS;
    const [x, y] = [pieces[at] ?? 0, pieces[at + 1] ?? 0];
    const isMark = kinds[piece] === MARK;
    if (isMark && runsThrough(x1, y1, x2, y2, x, y, pieces[at + 2] ?? 0, pieces[at + 3] ?? 0)) crossed += 1;
    return false;
  });
  return crossed;
}

/** Whether a box covers a piece of ink: boxes that only touch do not, a line that touches its edge does. */
function isCovered(
  { pieces, kinds }: InkSheet,
  piece: number,
  x: number,
  y: number,
  right: number,
  bottom: number,
): boolean {
  const at = piece * CORNERS;
  const x1 = pieces[at] ?? 0;
  const y1 = pieces[at + 1] ?? 0;
  const x2 = pieces[at + 2] ?? 0;
  const y2 = pieces[at + 3] ?? 0;
  if ((kinds[piece] ?? 0) < LINE) return x1 < right && x < x2 && y1 < bottom && y < y2;
  return runsThrough(x1, y1, x2, y2, x, y, right, bottom);
}

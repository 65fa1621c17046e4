import type { Box } from './box.ts';
import type { Line } from './line.ts';
import type { Obstacles } from './obstacles.ts';
import { CORNERS, sortIntoSquares, type SomeNear } from './squares.ts';

/** What ink can be, in the order of their numbers. */
export const INKS = ['mark', 'text', 'line', 'dots'] as const;

/** The ink of a chart as bare numbers, four a piece: the corners of what is filled, the ends of lines. */
export interface InkSheet {
  readonly pieces: Float64Array;
  /** What each piece is, by its place among `INKS`. */
  readonly kinds: Uint8Array;
  readonly someNear: SomeNear;
}

const SHEETS = new WeakMap<Obstacles, InkSheet>();

/** The ink of obstacles, sorted at the first question. */
export function inkSheet(obstacles: Obstacles): InkSheet {
  const known = SHEETS.get(obstacles);
  if (known) return known;
  const sheet = sortInk(obstacles);
  SHEETS.set(obstacles, sheet);
  return sheet;
}

function sortInk({ marks, texts, lines, dots }: Obstacles): InkSheet {
  const count = marks.length + texts.length + lines.length + dots.length;
  const pieces = new Float64Array(count * CORNERS);
  const kinds = new Uint8Array(count);
  const boxes = new Float64Array(count * CORNERS);
  let piece = 0;
  const add = (kind: number, x1: number, y1: number, x2: number, y2: number): void => {
    kinds[piece] = kind;
    const at = piece * CORNERS;
    pieces[at] = x1;
    pieces[at + 1] = y1;
    pieces[at + 2] = x2;
    pieces[at + 3] = y2;
    boxes[at] = Math.min(x1, x2);
    boxes[at + 1] = Math.min(y1, y2);
    boxes[at + 2] = Math.max(x1, x2);
    boxes[at + 3] = Math.max(y1, y2);
    piece += 1;
  };
  const fill = (kind: number, { x, y, width, height }: Box): void => add(kind, x, y, x + width, y + height);
  const draw = (kind: number, { x1, y1, x2, y2 }: Line): void => add(kind, x1, y1, x2, y2);
  for (const box of marks) fill(0, box);
  for (const box of texts) fill(1, box);
  for (const line of lines) draw(2, line);
  for (const line of dots) draw(3, line);
  return { pieces, kinds, someNear: sortIntoSquares(boxes) };
}

import type { Box } from './box.ts';

/** A straight line between two points, in pixels. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const CORNERS = 4;

/** Whether a line runs through a box; touching its edge counts. */
export function crosses({ x1, y1, x2, y2 }: Line, { x, y, width, height }: Box): boolean {
  return runsThrough(x1, y1, x2, y2, x, y, x + width, y + height);
}

/** The same in bare numbers: a line from (x1, y1) to (x2, y2) through a box from (x, y) to (right, bottom). */
export function runsThrough(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x: number,
  y: number,
  right: number,
  bottom: number,
): boolean {
  if ((x1 < x && x2 < x) || (y1 < y && y2 < y)) return false;
  if ((x1 > right && x2 > right) || (y1 > bottom && y2 > bottom)) return false;
  const across = x2 - x1;
  const down = y2 - y1;
  const upperLeft = Math.sign(across * (y - y1) - down * (x - x1));
  const upperRight = Math.sign(across * (y - y1) - down * (right - x1));
  const lowerLeft = Math.sign(across * (bottom - y1) - down * (x - x1));
  const lowerRight = Math.sign(across * (bottom - y1) - down * (right - x1));
  return Math.abs(upperLeft + upperRight + lowerLeft + lowerRight) < CORNERS;
}

/** Whether two lines cross between their ends; lines that share an end or run along each other do not. */
export function cross(a: Line, b: Line): boolean {
  return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0;
}

function side(line: Line, x: number, y: number): number {
  return Math.sign((line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1));
}

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
export function crosses(line: Line, { x, y, width, height }: Box): boolean {
  const right = x + width;
  const bottom = y + height;
  if (line.x1 < x && line.x2 < x) return false;
  if (line.y1 < y && line.y2 < y) return false;
  if (line.x1 > right && line.x2 > right) return false;
  if (line.y1 > bottom && line.y2 > bottom) return false;
  const corners = side(line, x, y) + side(line, right, y) + side(line, x, bottom) + side(line, right, bottom);
  return Math.abs(corners) < CORNERS;
}

/** The box round a line. */
export function boxAround({ x1, y1, x2, y2 }: Line): Box {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

/** Whether two lines cross between their ends; lines that share an end or run along each other do not. */
export function cross(a: Line, b: Line): boolean {
  return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0;
}

function side(line: Line, x: number, y: number): number {
  return Math.sign((line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1));
}

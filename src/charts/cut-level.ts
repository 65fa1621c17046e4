import type { Box } from './box.ts';
import { round } from './round.ts';

const CLEAR = 3;

/** The path of a level rule at `y` from `left` to `right`, left open where it would run through a text. */
export function cutLevel(y: number, left: number, right: number, texts: readonly Box[]): string {
  const open = texts
    .filter((box) => y > box.y && y < box.y + box.height)
    .map((box) => ({ from: box.x - CLEAR, to: box.x + box.width + CLEAR }))
    .toSorted((a, b) => a.from - b.from);
  const pieces: string[] = [];
  let at = left;
  for (const { from, to } of [...open, { from: right, to: right }]) {
    const end = Math.min(from, right);
    if (end > at) pieces.push(`M${round(at)},${round(y)}H${round(end)}`);
    at = Math.max(at, to);
  }
  return pieces.join('');
}

import type { Box } from './box.ts';
import { round } from './round.ts';

const CLEAR = 2;

/** The path of an upright rule at `x` from `top` to `bottom`, left open where it would run through a text. */
export function cutRule(x: number, top: number, bottom: number, texts: readonly Box[]): string {
  const open = texts
    .filter((box) => x > box.x - CLEAR && x < box.x + box.width + CLEAR)
    .map((box) => ({ from: box.y - CLEAR, to: box.y + box.height + CLEAR }))
    .sort((a, b) => a.from - b.from);
  const pieces: string[] = [];
  let at = top;
  for (const { from, to } of [...open, { from: bottom, to: bottom }]) {
    const end = Math.min(from, bottom);
    if (end > at) pieces.push(`M${round(x)},${round(at)}V${round(end)}`);
    at = Math.max(at, to);
  }
  return pieces.join('');
}

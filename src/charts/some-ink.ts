import type { Box } from './box.ts';
import { grid, type SomeNear } from './grid.ts';
import { boxAround, type Line } from './line.ts';
import type { Obstacles } from './obstacles.ts';

/** A piece of ink that a label had better not cover, and the box round it; `line` is `null` where it fills the box. */
export interface Ink {
  readonly kind: 'mark' | 'text' | 'line' | 'dots';
  readonly box: Box;
  readonly line: Line | null;
}

const GRIDS = new WeakMap<Obstacles, SomeNear<Ink>>();

/** Whether any piece of ink that may touch a box passes a test, each asked once. The ink is sorted at the first question. */
export function someInk(obstacles: Obstacles, box: Box, test: (ink: Ink) => boolean): boolean {
  let near = GRIDS.get(obstacles);
  if (near === undefined) {
    near = grid(inkOf(obstacles), (ink) => ink.box);
    GRIDS.set(obstacles, near);
  }
  return near(box, test);
}

function inkOf({ marks, texts, lines, dots }: Obstacles): Ink[] {
  const filled = (kind: Ink['kind'], box: Box): Ink => ({ kind, box, line: null });
  const drawn = (kind: Ink['kind'], line: Line): Ink => ({ kind, box: boxAround(line), line });
  return [
    ...marks.map((box) => filled('mark', box)),
    ...texts.map((box) => filled('text', box)),
    ...lines.map((line) => drawn('line', line)),
    ...dots.map((line) => drawn('dots', line)),
  ];
}

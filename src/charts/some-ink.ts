import type { Box } from './box.ts';
import { grid, type SomeNear } from './grid.ts';
import { boxAround, type Line } from './line.ts';
import type { Obstacles } from './obstacles.ts';

/** A piece of ink that a label had better not cover. */
export type Ink =
  | { readonly kind: 'mark' | 'text'; readonly box: Box }
  | { readonly kind: 'line' | 'dots'; readonly line: Line };

const GRIDS = new WeakMap<Obstacles, SomeNear<Ink>>();

/** Whether any piece of ink that may touch a box passes a test, each asked once. The ink is sorted at the first question. */
export function someInk(obstacles: Obstacles, box: Box, test: (ink: Ink) => boolean): boolean {
  let near = GRIDS.get(obstacles);
  if (near === undefined) {
    near = grid(inkOf(obstacles), (ink) => ('box' in ink ? ink.box : boxAround(ink.line)));
    GRIDS.set(obstacles, near);
  }
  return near(box, test);
}

function inkOf({ marks, texts, lines, dots }: Obstacles): Ink[] {
  return [
    ...marks.map((box) => ({ kind: 'mark', box }) as const),
    ...texts.map((box) => ({ kind: 'text', box }) as const),
    ...lines.map((line) => ({ kind: 'line', line }) as const),
    ...dots.map((line) => ({ kind: 'dots', line }) as const),
  ];
}

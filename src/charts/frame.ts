import type { Box } from './box.ts';

/** The whole picture and, in it, the room of the marks, in pixels. */
export interface Bounds {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
}

/** Something that wants room to the right of where it stands, `along` the time axis from 0 to 1. */
export interface RightNeed {
  readonly along: number;
  readonly width: number;
}

/** Between a mark's middle and its label. */
export const LABEL_GAP = 10;
/** The same where a crowd of labels stands in one column, with leaders. */
export const COLUMN_GAP = 26;
/** Between two labels. */
export const LABEL_SPACE = 3;
/** So much room is left beside a label at the right edge: positions are rounded. */
const SLACK = 1;
const TOP = 22;
const BOTTOM = 28;
const LEFT = 10;
const RIGHT = 12;
const MOST_RIGHT = 0.4;

/**
 * Divides the picture: `gutter` is kept free at the left for the numbers of the y axis, and at the right as much
 * as the labels there need, up to 40 per cent of the width.
 */
export function frame(width: number, height: number, gutter: number, needs: readonly RightNeed[]): Bounds {
  const x = Math.max(LEFT, gutter);
  const free = needs
    .filter(({ along }) => along > 0)
    .map((need) => (width - SLACK - need.width - x) / need.along);
  const right = Math.min(width - RIGHT, x + Math.min(...free));
  const plotWidth = Math.max(right, width * (1 - MOST_RIGHT)) - x;
  return { width, height, plot: { x, y: TOP, width: plotWidth, height: height - TOP - BOTTOM } };
}

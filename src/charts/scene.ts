import type { BreakRule } from './breaks.ts';
import type { Bounds } from './frame.ts';
import { joinNeighbours } from './join.ts';
import type { Segment } from './join.ts';
import type { Layout } from './layout.ts';
import { inkMarks } from './place-marks.ts';
import type { Mark, Scales } from './place-marks.ts';
import type { Plan } from './plan.ts';
import { thinInk } from './thin-ink.ts';
import type { Thinned } from './thin.ts';
import { xAxis } from './x-axis.ts';
import type { XAxis } from './x-axis.ts';
import type { YTick } from './y-axis.ts';

/** A chart of a given height, all but its labels. */
export interface Scene {
  readonly bounds: Bounds;
  readonly scales: Scales;
  readonly xAxis: XAxis;
  readonly yTicks: readonly YTick[];
  /** Of every figure, in the order of the plan's; in a thinned chart of the links only. */
  readonly marks: readonly Mark[];
  readonly segments: readonly Segment[];
  readonly breaks: readonly BreakRule[];
  /** What a thinned chart has instead of marks and segments. */
  readonly paths: Thinned['paths'];
}

/** Inks a layout: the paths of all marks and lines, and the time axis. */
export function buildScene(plan: Plan, layout: Layout): Scene {
  const { size, type, options, figures, joints, captions, bearers, thinned } = plan;
  const { bounds, scales, yTicks, breaks, stands } = layout;
  const inked = thinned ? [...bearers.keys()] : figures;
  const standing = thinned ? [...bearers.values()].flatMap(({ position }) => stands[position] ?? []) : stands;
  const marks = inkMarks(inked, standing, captions, scales);
  return {
    ...{ bounds, scales, yTicks, breaks, marks },
    xAxis: xAxis(scales.x, bounds, options.format, size, type),
    segments: thinned ? [] : joinNeighbours(marks, joints),
    paths: thinned ? thinInk(plan, layout) : [],
  };
}

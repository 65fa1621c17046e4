import type { BreakRule } from './breaks.ts';
import type { Figure } from './figure.ts';
import type { Bounds } from './frame.ts';
import { joinMarks } from './join.ts';
import type { Segment } from './join.ts';
import type { Layout } from './layout.ts';
import { inkMarks } from './place-marks.ts';
import type { Mark, Scales } from './place-marks.ts';
import type { Plan } from './plan.ts';
import { xAxis } from './x-axis.ts';
import type { XAxis } from './x-axis.ts';
import type { YTick } from './y-axis.ts';

/** A chart of a given height, all but its labels. */
export interface Scene {
  readonly bounds: Bounds;
  readonly scales: Scales;
  readonly xAxis: XAxis;
  readonly yTicks: readonly YTick[];
  readonly marks: ReadonlyMap<Figure, Mark>;
  readonly segments: readonly Segment[];
  readonly breaks: readonly BreakRule[];
}

/** Inks a layout: the paths of all marks and lines, and the time axis. */
export function buildScene(plan: Plan, layout: Layout): Scene {
  const { size, type, options, figures, joints, captions, scaleOf } = plan;
  const { bounds, scales, yTicks, breaks, stands } = layout;
  const inked = inkMarks(figures, stands, captions, scales, scaleOf);
  const marks = new Map<Figure, Mark>();
  for (const [index, figure] of figures.entries()) {
    const mark = inked[index];
    if (mark) marks.set(figure, mark);
  }
  return {
    ...{ bounds, scales, yTicks, breaks, marks },
    xAxis: xAxis(scales.x, bounds, options.format, size, type),
    segments: joinMarks(figures, marks, joints),
  };
}

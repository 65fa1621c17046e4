import { scaleLinear } from 'd3';
import { reachesAlong } from './edge-crowd.ts';
import { breakRules } from './breaks.ts';
import type { BreakRule } from './breaks.ts';
import type { Figure } from './figure.ts';
import { COLUMN_GAP, frame, LABEL_GAP } from './frame.ts';
import type { Bounds, RightNeed } from './frame.ts';
import { joinMarks } from './join.ts';
import type { Segment } from './join.ts';
import { placeMarks } from './place-marks.ts';
import type { Mark, Scales } from './place-marks.ts';
import type { Plan } from './plan.ts';
import { OPEN_REACH } from './whisker.ts';
import { xAxis } from './x-axis.ts';
import type { XAxis } from './x-axis.ts';
import { numbersWidth, yAxis } from './y-axis.ts';
import type { YTick } from './y-axis.ts';
import { yDomain } from './y-domain.ts';

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

/** What gives way where marks would run through the numbers of the y axis: a gutter, ticks above all figures. */
export interface Allowance {
  readonly gutter: boolean;
  readonly raise: number;
}

const GUTTER_SPACE = 10;
const MOST_GUTTER = 0.3;

/** Places everything that the height and the allowance decide. */
export function buildScene(plan: Plan, height: number, { gutter, raise }: Allowance): Scene {
  const { size, type, options, figures, domain } = plan;
  const { lang, format, breaks = [] } = options;
  const ticks = yDomain(figures, options.zero ?? true, size.kind, raise);
  const wanted = gutter ? numbersWidth(ticks, format, type) + GUTTER_SPACE : 0;
  const kept = Math.min(wanted, size.width * MOST_GUTTER);
  const bounds = frame(size.width, height, kept, rightNeeds(plan));
  const { plot } = bounds;
  const up = figures.some(({ bound }) => bound === 'up') ? OPEN_REACH : 0;
  const down = figures.some(({ bound, value }) => bound === 'down' && value <= 0) ? OPEN_REACH : 0;
  const scales: Scales = {
    x: domain && scaleLinear(domain, [plot.x, plot.x + plot.width]),
    y: scaleLinear([ticks.low, ticks.high], [plot.y + plot.height - down, plot.y + up]),
  };
  const placed = placeMarks(figures, plan.captions, scales, bounds);
  const marks = new Map(
    figures.flatMap((figure, index) => (placed[index] ? [[figure, placed[index]] as const] : [])),
  );
  return {
    bounds,
    scales,
    xAxis: xAxis(scales.x, bounds, format, size, type),
    yTicks: yAxis(ticks, scales.y, bounds, format, lang, type),
    marks,
    segments: joinMarks(figures, marks),
    breaks: breakRules(breaks, scales, bounds),
  };
}

function rightNeeds({ names, column, domain }: Plan): RightNeed[] {
  return [...names].map(([figure, { width }]) => ({
    along: reachesAlong(figure, domain),
    width: width + (column.has(figure) ? COLUMN_GAP : LABEL_GAP),
  }));
}

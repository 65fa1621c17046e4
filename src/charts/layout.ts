import { scaleLinear } from 'd3';
import { breakRules } from './breaks.ts';
import type { BreakRule } from './breaks.ts';
import { frame } from './frame.ts';
import type { Bounds } from './frame.ts';
import type { Joint } from './join.ts';
import { standMarks } from './place-marks.ts';
import type { Scales, Stand } from './place-marks.ts';
import type { Plan } from './plan.ts';
import { numbersWidth, yAxis } from './y-axis.ts';
import type { YTick } from './y-axis.ts';
import { yTicks } from './y-domain.ts';

/** Where everything but the labels stands at a given height: enough to try labels, without any path. */
export interface Layout {
  readonly bounds: Bounds;
  readonly scales: Scales;
  readonly yTicks: readonly YTick[];
  /** In the order of the plan's figures. */
  readonly stands: readonly Stand[];
  readonly joints: readonly Joint[];
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
export function layOut(plan: Plan, height: number, { gutter, raise }: Allowance): Layout {
  const { size, type, options, figures, domain, extent, openReach } = plan;
  const { lang, format, breaks = [] } = options;
  const ticks = yTicks(extent, size.kind, raise);
  const wanted = gutter ? numbersWidth(ticks, format, type) + GUTTER_SPACE : 0;
  const bounds = frame(size.width, height, Math.min(wanted, size.width * MOST_GUTTER), plan.needs);
  const { plot } = bounds;
  const scales: Scales = {
    x: domain && scaleLinear(domain, [plot.x, plot.x + plot.width]),
    y: scaleLinear([ticks.low, ticks.high], [plot.y + plot.height - openReach.down, plot.y + openReach.up]),
  };
  const stands = standMarks(figures, scales, bounds);
  const rules = breakRules(breaks, scales, bounds);
  const axis = yAxis(ticks, scales.y, bounds, format, lang, type);
  return { bounds, scales, yTicks: axis, stands, joints: plan.joints, breaks: rules };
}

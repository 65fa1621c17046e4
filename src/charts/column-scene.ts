import { scaleLinear } from 'd3';
import { breakRules } from './breaks.ts';
import type { BreakRule } from './breaks.ts';
import { columnWidth } from './column-width.ts';
import type { Figure } from './figure.ts';
import { frame } from './frame.ts';
import type { Bounds } from './frame.ts';
import type { Ticks } from './nice-ticks.ts';
import type { LineChartOptions } from './options.ts';
import type { Scales } from './place-marks.ts';
import type { Size, TypeSizes } from './size.ts';
import { OPEN_REACH } from './whisker.ts';
import { xAxis } from './x-axis.ts';
import type { XAxis } from './x-axis.ts';
import type { XDomain } from './x-domain.ts';
import { numbersWidth, yAxis } from './y-axis.ts';
import type { YTick } from './y-axis.ts';
import { yDomain } from './y-domain.ts';

/** The frame, scales and axes of a column chart. */
export interface ColumnScene {
  readonly bounds: Bounds;
  readonly scales: Scales;
  readonly xAxis: XAxis;
  readonly yTicks: readonly YTick[];
  readonly breaks: readonly BreakRule[];
  /** The width of a column, pixels. */
  readonly column: number;
}

const PROPORTION: Record<Size['kind'], number> = { narrow: 0.8, wide: 0.48 };
const GUTTER_SPACE = 8;
const MOST_GUTTER = 0.34;
const HALF_MARK = 9;
/** Room for the value of a column that goes down, under it. */
const UNDER = 26;

/**
 * Places everything but columns and labels. The highest tick stands over all figures, so that its unit is free;
 * `raise` asks for so many more.
 */
export function columnScene(
  figures: readonly Figure[],
  domain: XDomain | null,
  size: Size,
  type: TypeSizes,
  { lang, format, breaks = [] }: LineChartOptions,
  raise: number,
): ColumnScene {
  const ticks = ticksOver(figures, size, raise);
  const height = Math.round(size.height ?? size.width * PROPORTION[size.kind]);
  const numbers = Math.min(numbersWidth(ticks, format, type) + GUTTER_SPACE, size.width * MOST_GUTTER);
  const years = domain ? domain[1] - domain[0] : 1;
  const column = columnWidth(figures, frame(size.width, height, numbers, []).plot.width / years);
  const half = Math.max(column / 2, HALF_MARK);
  const bounds = frame(size.width, height, numbers + half, [{ along: 1, width: half }]);
  const { plot } = bounds;
  const up = figures.some(({ bound }) => bound === 'up') ? OPEN_REACH : 0;
  const under = figures.some(({ low }) => low < 0) ? UNDER : 0;
  const down = figures.some(({ bound, value }) => bound === 'down' && value <= 0) ? OPEN_REACH : 0;
  const scales: Scales = {
    x: domain && scaleLinear(domain, [plot.x, plot.x + plot.width]),
    y: scaleLinear([ticks.low, ticks.high], [plot.y + plot.height - under - down, plot.y + up]),
  };
  return {
    bounds,
    scales,
    xAxis: xAxis(scales.x, bounds, format, size, type),
    yTicks: yAxis(ticks, scales.y, bounds, format, lang, type),
    breaks: breakRules(breaks, scales, bounds),
    column,
  };
}

function ticksOver(figures: readonly Figure[], size: Size, raise: number): Ticks {
  const highest = Math.max(0, ...figures.map(({ high }) => high));
  const ticks = yDomain(figures, true, size.kind, raise);
  return (ticks.values.at(-1) ?? 0) < highest ? ticksOver(figures, size, raise + 1) : ticks;
}

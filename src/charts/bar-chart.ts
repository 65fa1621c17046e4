import type { Observation } from '../model/observation.ts';
import type { LyingTick } from './bar-axis.ts';
import { AXIS_HEIGHT, barAxis } from './bar-axis.ts';
import { planBars } from './bar-plan.ts';
import type { Bar } from './bar-rows.ts';
import { setRows } from './bar-rows.ts';
import { barScale } from './bar-scale.ts';
import type { Item } from './item.ts';
import type { KeyEntry } from './key.ts';
import { lyingKey } from './lying-key.ts';
import type { LineChartOptions } from './options.ts';
import { round } from './round.ts';
import type { Size, TypeSizes } from './size.ts';

/** A bar chart with everything in its place: pixels to a tenth, from the upper left corner. */
export interface BarChart {
  readonly width: number;
  readonly height: number;
  readonly type: TypeSizes;
  /** The upright line of zero, from which all bars go. */
  readonly baseline: { readonly x: number; readonly path: string };
  readonly ticks: readonly LyingTick[];
  /** The largest first; what has no figure comes last, without a mark. */
  readonly bars: readonly Bar[];
  readonly missing: readonly Observation[];
  readonly key: readonly KeyEntry[];
}

/** What a bar chart is told besides its figures and size. There is no way to cut its axis. */
export type BarChartOptions = Pick<LineChartOptions, 'lang' | 'format'>;

const FOOT = 4;

/**
 * Places figures as bars from zero, ordered by value; equal ones keep their order. The height follows from the rows.
 * Throws where the size is none, or where there is no observation at all.
 */
export function barChart(items: readonly Item[], size: Size, { lang, format }: BarChartOptions): BarChart {
  const plan = planBars(items, size, format);
  const scale = barScale(plan);
  const { bars, bottom, baseline } = setRows(plan, scale);
  const foot = round(bottom + FOOT);
  const x = round(scale(0));
  return {
    width: size.width,
    height: Math.ceil(foot + AXIS_HEIGHT),
    type: plan.type,
    baseline: { x, path: baseline.map(([from, to]) => `M${x},${from}V${to}`).join('') },
    ticks: barAxis(plan, scale, foot, lang),
    bars,
    missing: bars.flatMap(({ mark, observation }) => (mark === null ? [observation] : [])),
    key: lyingKey(bars.flatMap(({ mark }) => mark ?? [])),
  };
}

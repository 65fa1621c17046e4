import type { Series } from '../model/series.ts';
import type { BreakRule } from './breaks.ts';
import { fitHeight } from './chart-height.ts';
import type { Gap } from './gaps.ts';
import type { Bounds } from './frame.ts';
import type { Segment } from './join.ts';
import { chartKey } from './key.ts';
import type { KeyEntry } from './key.ts';
import type { LineChartOptions } from './options.ts';
import type { Placement } from './place-labels.ts';
import type { Mark } from './place-marks.ts';
import { planChart } from './plan.ts';
import { readChart } from './reading.ts';
import type { Missing, Reading } from './reading.ts';
import { round } from './round.ts';
import { buildScene } from './scene.ts';
import { setLabel } from './set-label.ts';
import { firstOfKinds } from './thin-ink.ts';
import type { Label } from './set-label.ts';
import type { Size, TypeSizes } from './size.ts';
import type { Thinned } from './thin.ts';
import type { XAxis } from './x-axis.ts';
import type { YTick } from './y-axis.ts';

/** A line chart with everything in its place: pixels to a tenth, from the upper left corner. */
export interface LineChart {
  readonly bounds: Bounds;
  readonly type: TypeSizes;
  readonly xAxis: XAxis;
  readonly yTicks: readonly YTick[];
  /** The line of zero; `null` where the axis does not reach it. */
  readonly baseline: { readonly y: number; readonly path: string } | null;
  readonly breaks: readonly BreakRule[];
  readonly segments: readonly Segment[];
  /** The dated figures, in the order given; of a thinned chart the links only. */
  readonly marks: readonly Mark[];
  /** Figures without a period: a dotted bar over the whole axis, the mark in its middle. */
  readonly undated: readonly Mark[];
  readonly missing: readonly Missing[];
  readonly labels: readonly Label[];
  /** Ids of targets beside which there was no room for their deadline; their marks carry it still. */
  readonly unlabelled: readonly string[];
  /** What is left of links and names where there are more than 1,000 points; `null` where there are fewer. */
  readonly thinned: Thinned | null;
  readonly key: readonly KeyEntry[];
  readonly gaps: readonly Gap[];
}

/**
 * Places series on a true time axis (charts.md, rules 1 to 9). The height is chosen so that the labels have room;
 * a height given is the least. Throws where the size is none, or where there is no observation at all.
 */
export function lineChart(series: readonly Series[], size: Size, options: LineChartOptions): LineChart {
  return lineChartFor(series, options)(size);
}

/** The same for any size, the series read once for all that are asked for. */
export function lineChartFor(
  series: readonly Series[],
  options: LineChartOptions,
): (size: Size) => LineChart {
  const reading = readChart(series, options);
  return (size) => placeChart(reading, size);
}

function placeChart(reading: Reading, size: Size): LineChart {
  const plan = planChart(reading, size);
  const { layout, placement } = fitHeight(plan);
  const scene = buildScene(plan, layout);
  const { marks } = scene;
  const { x, y, width, height } = scene.bounds.plot;
  const plot = { x: round(x), y: round(y), width: round(width), height: round(height) };
  return {
    bounds: { ...scene.bounds, plot },
    type: plan.type,
    xAxis: scene.xAxis,
    yTicks: scene.yTicks,
    baseline: baselineOf(scene.yTicks),
    breaks: scene.breaks,
    segments: scene.segments,
    marks: marks.filter(({ observation }) => observation.period !== null),
    undated: marks.filter(({ observation }) => observation.period === null),
    missing: reading.missing,
    labels: placement.placed.map(setLabel),
    unlabelled: unplacedIds(placement, 'deadline'),
    thinned: plan.thinned
      ? {
          links: marks,
          paths: scene.paths,
          unnamed: unplacedIds(placement, 'series'),
        }
      : null,
    key: plan.thinned ? chartKey(firstOfKinds(plan, layout), plan.joints) : chartKey(marks, scene.segments),
    gaps: reading.gaps,
  };
}

function unplacedIds({ unplaced }: Placement, wanted: 'deadline' | 'series'): string[] {
  return unplaced.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
}

function baselineOf(ticks: readonly YTick[]): LineChart['baseline'] {
  const zero = ticks.find(({ value }) => value === 0);
  return zero ? { y: zero.y, path: zero.path } : null;
}

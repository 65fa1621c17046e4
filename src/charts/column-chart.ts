import type { Series } from '../model/series.ts';
import type { BreakRule } from './breaks.ts';
import type { ColumnLabel } from './column-labels.ts';
import { cutLevel } from './cut-level.ts';
import { readFigure } from './figure.ts';
import { fitColumns } from './fit-columns.ts';
import type { Bounds } from './frame.ts';
import { findGaps } from './gaps.ts';
import type { Gap } from './gaps.ts';
import { chartKey } from './key.ts';
import type { KeyEntry } from './key.ts';
import type { Missing } from './reading.ts';
import type { LineChartOptions } from './options.ts';
import type { Column } from './place-columns.ts';
import type { Mark } from './place-marks.ts';
import { round } from './round.ts';
import { typeSizes } from './size.ts';
import type { Size, TypeSizes } from './size.ts';
import type { XAxis } from './x-axis.ts';
import { xDomain } from './x-domain.ts';
import type { YTick } from './y-axis.ts';

/** A column chart with everything in its place: pixels to a tenth, from the upper left corner. */
export interface ColumnChart {
  readonly bounds: Bounds;
  readonly type: TypeSizes;
  readonly xAxis: XAxis;
  /** Their rules are open where a label stands. */
  readonly yTicks: readonly YTick[];
  readonly baseline: { readonly y: number; readonly path: string };
  readonly breaks: readonly BreakRule[];
  readonly columns: readonly Column[];
  /** In the order given; the undated ones lie as dotted bars over the whole axis. */
  readonly marks: readonly Mark[];
  readonly missing: readonly Missing[];
  readonly labels: readonly ColumnLabel[];
  /** Ids of figures that had no room for their label; the table and the description have them. */
  readonly unlabelled: readonly string[];
  readonly key: readonly KeyEntry[];
  readonly gaps: readonly Gap[];
}

/**
 * Places the figures of one place as columns from zero on a true time axis: a year without a figure stays empty. Throws
 * where the size is none, or where there is no observation at all.
 */
export function columnChart(series: Series, size: Size, options: LineChartOptions): ColumnChart {
  const { key, points } = series;
  if (points.length === 0) throw new Error('missing observations: columnChart needs at least one');
  const type = typeSizes(size);
  const figures = points.flatMap((point, index) => readFigure(series, point, index) ?? []);
  const domain = xDomain(points.map(({ observation }) => observation.period));
  const { scene, marks, columns, labels } = fitColumns(figures, domain, size, options);
  const { x, y, width, height } = scene.bounds.plot;
  const plot = { x: round(x), y: round(y), width: round(width), height: round(height) };
  const zero = round(scene.scales.y(0));
  const boxes = labels.map(({ box }) => box);
  const drawn = new Set(marks.map(({ observation }) => observation));
  return {
    bounds: { ...scene.bounds, plot },
    type,
    xAxis: scene.xAxis,
    yTicks: scene.yTicks.map((tick) => ({ ...tick, path: cutLevel(tick.y, 0, x + width, boxes) })),
    baseline: { y: zero, path: `M0,${zero}H${round(x + width)}` },
    breaks: scene.breaks,
    ...{ columns, marks, labels },
    missing: points
      .filter(({ observation }) => !drawn.has(observation))
      .map(({ observation }) => ({ seriesKey: key, observation })),
    unlabelled: marks.filter(({ id }) => !labels.some((label) => label.id === id)).map(({ id }) => id),
    key: chartKey(marks, []),
    gaps: findGaps(figures),
  };
}

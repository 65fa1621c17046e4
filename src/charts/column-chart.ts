import type { Series } from '../model/series.ts';
import { amountAreas } from './amount-areas.ts';
import type { AmountArea } from './amount-areas.ts';
import type { Box } from './box.ts';
import type { BreakRule } from './breaks.ts';
import { columnLabels } from './column-labels.ts';
import type { ColumnLabel } from './column-labels.ts';
import { columnScene } from './column-scene.ts';
import type { ColumnScene } from './column-scene.ts';
import { hasColumn } from './column-width.ts';
import { cutLevel } from './cut-level.ts';
import { readFigure } from './figure.ts';
import type { Figure } from './figure.ts';
import type { Bounds } from './frame.ts';
import { findGaps } from './gaps.ts';
import type { Gap } from './gaps.ts';
import { chartKey } from './key.ts';
import type { KeyEntry } from './key.ts';
import type { Missing } from './line-chart.ts';
import type { LineChartOptions } from './options.ts';
import { placeMarks } from './place-marks.ts';
import type { Mark } from './place-marks.ts';
import { round } from './round.ts';
import { typeSizes } from './size.ts';
import type { Size, TypeSizes } from './size.ts';
import type { XAxis } from './x-axis.ts';
import { xDomain } from './x-domain.ts';
import type { YTick } from './y-axis.ts';

/** The column under (or over) a mark, from zero. */
export interface Column {
  /** The id of the observation. */
  readonly id: string;
  readonly box: Box;
  readonly goesDown: boolean;
  readonly areas: readonly { readonly role: AmountArea['role']; readonly path: string }[];
}

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
  const type = typeSizes(size);
  const { points } = series;
  if (points.length === 0) throw new Error('missing observations: columnChart needs at least one');
  const figures = points.flatMap((point, index) => readFigure(series, point, index) ?? []);
  const domain = xDomain(points.map(({ observation }) => observation.period));
  const scene = columnScene(figures, domain, size, type, options);
  const marks = placeMarks(figures, captions(figures, options), scene.scales, scene.bounds);
  const columns = figures.flatMap((figure, index) => placeColumn(figure, marks[index], scene));
  const labels = columnLabels(marks, columns, scene, type, options);
  const { x, y, width, height } = scene.bounds.plot;
  const zero = round(scene.scales.y(0));
  const boxes = labels.map(({ box }) => box);
  return {
    bounds: {
      ...scene.bounds,
      plot: { x: round(x), y: round(y), width: round(width), height: round(height) },
    },
    type,
    xAxis: scene.xAxis,
    yTicks: scene.yTicks.map((tick) => ({ ...tick, path: cutLevel(tick.y, 0, x + width, boxes) })),
    baseline: { y: zero, path: `M0,${zero}H${round(x + width)}` },
    breaks: scene.breaks,
    columns,
    marks,
    missing: points
      .filter(({ observation }) => !figures.some((figure) => figure.observation === observation))
      .map(({ observation }) => ({ seriesKey: series.key, observation })),
    labels,
    unlabelled: marks.filter(({ id }) => !labels.some((label) => label.id === id)).map(({ id }) => id),
    key: chartKey(marks, []),
    gaps: findGaps(figures),
  };
}

function captions(figures: readonly Figure[], { format }: LineChartOptions): ReadonlyMap<Figure, string> {
  const due = figures.filter(({ observation: { kind } }) => kind === 'target' || kind === 'rule');
  return new Map(due.map((figure) => [figure, format.deadline?.(figure.observation) ?? '']));
}

function placeColumn(
  figure: Figure,
  mark: Mark | undefined,
  { scales, column }: ColumnScene,
): readonly Column[] {
  if (!mark || !hasColumn(figure)) return [];
  const [left, wide] = [round(mark.x - column / 2), round(column)];
  const areas = amountAreas(figure).flatMap(({ role, from, to }) => {
    const [top, bottom] = [round(scales.y(to)), round(scales.y(from))];
    return bottom > top ? [{ role, path: `M${left},${bottom}V${top}h${wide}V${bottom}Z` }] : [];
  });
  const top = round(scales.y(Math.max(figure.high, 0)));
  const height = round(scales.y(Math.min(figure.low, 0)) - top);
  const box = { x: left, y: top, width: wide, height };
  return [{ id: mark.id, box, goesDown: figure.value < 0, areas }];
}

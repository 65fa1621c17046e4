import type { Series } from '../model/series.ts';
import type { DatedOptions } from './dated-options.ts';
import { fitSlope, type SlopeBaseline } from './fit-slope.ts';
import type { Bounds } from './frame.ts';
import { findGaps, type Gap } from './gaps.ts';
import type { Segment } from './join.ts';
import { chartKey, type KeyEntry } from './key.ts';
import type { Missing } from './reading.ts';
import type { Mark } from './place-marks.ts';
import { round } from './round.ts';
import { setLabel, type Label } from './set-label.ts';
import type { Size, TypeSizes } from './size.ts';
import { slopeColumns, type SlopeColumn } from './slope-columns.ts';
import { planSlope } from './slope-plan.ts';

/** A slope chart with everything in its place: pixels to a tenth, from the upper left corner. */
export interface SlopeChart {
  readonly bounds: Bounds;
  readonly type: TypeSizes;
  readonly baseline: SlopeBaseline;
  readonly columns: readonly SlopeColumn[];
  readonly segments: readonly Segment[];
  readonly marks: readonly Mark[];
  readonly missing: readonly Missing[];
  readonly labels: readonly Label[];
  /** Ids of figures beside which there was no room for their value; their marks carry it still. */
  readonly unlabelled: readonly string[];
  readonly key: readonly KeyEntry[];
  readonly gaps: readonly Gap[];
}

/**
 * Places series between two or three dates that stand as far apart as they lie in time. Values start at zero, and
 * lines follow the rules of joining. Throws for an undated figure, one date, or four and more.
 */
export function slopeChart(series: readonly Series[], size: Size, options: DatedOptions): SlopeChart {
  const plan = planSlope(series, size, options);
  const { scene, placement, baseline } = fitSlope(plan);
  const marks = [...scene.marks.values()];
  const labels = placement.placed.map(setLabel);
  const { x, y, width, height } = scene.bounds.plot;
  const drawn = new Set(marks.map(({ observation }) => observation));
  return {
    bounds: {
      ...scene.bounds,
      plot: { x: round(x), y: round(y), width: round(width), height: round(height) },
    },
    type: plan.type,
    baseline,
    columns: slopeColumns(
      plan,
      scene,
      labels.map(({ box }) => box),
    ),
    segments: scene.segments,
    marks,
    missing: series.flatMap(({ key, points }) =>
      points.flatMap(({ observation }) => (drawn.has(observation) ? [] : [{ seriesKey: key, observation }])),
    ),
    labels,
    unlabelled: placement.unplaced.map(({ id }) => id),
    key: chartKey(marks, scene.segments),
    gaps: findGaps(plan.figures),
  };
}

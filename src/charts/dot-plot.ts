import type { Series } from '../model/series.ts';
import { barAxis, AXIS_HEIGHT, type LyingTick } from './bar-axis.ts';
import { cutRule } from './cut-rule.ts';
import { planDots, type DotOptions } from './dot-plan.ts';
import { setDotRows, type DotMark, type DotRow } from './dot-rows.ts';
import { dotScale } from './dot-scale.ts';
import type { Figure } from './figure.ts';
import { findGaps, type Gap } from './gaps.ts';
import { joinMarks, type Segment } from './join.ts';
import { chartKey, type KeyEntry } from './key.ts';
import type { Missing } from './reading.ts';
import { lyingKey } from './lying-key.ts';
import type { Mark } from './place-marks.ts';
import { round } from './round.ts';
import type { Size, TypeSizes } from './size.ts';

/** A dot plot with everything in its place: pixels to a tenth, from the upper left corner. */
export interface DotPlot {
  readonly width: number;
  readonly height: number;
  readonly type: TypeSizes;
  /** From the lowest to the highest value of the axis. */
  readonly track: { readonly x1: number; readonly x2: number; readonly y: number; readonly path: string };
  /** The upright line of zero, left open where texts stand. */
  readonly baseline: { readonly x: number; readonly path: string };
  readonly ticks: readonly LyingTick[];
  /** The highest first; places without a figure last. */
  readonly rows: readonly DotRow[];
  readonly marks: readonly DotMark[];
  readonly segments: readonly Segment[];
  readonly missing: readonly Missing[];
  readonly key: readonly KeyEntry[];
  readonly gaps: readonly Gap[];
}

/**
 * Places series of one or two figures as dots on an axis from zero, one row a place, ordered by the later figure;
 * equal ones keep their order. Two dots of a place are connected by the rules of joining. Throws for more than two
 * figures of a place, and where there is no figure at all.
 */
export function dotPlot(series: readonly Series[], size: Size, options: DotOptions): DotPlot {
  const plan = planDots(series, size, options);
  const scale = dotScale(plan);
  const { rows, bottom } = setDotRows(plan, scale);
  const drawn = rows.flatMap((row) => row.marks);
  const marks = drawn.map(([, mark]) => mark);
  const figures = plan.rows.flatMap((row) => row.figures);
  const segments = joinMarks(
    figures,
    new Map(drawn.map(([figure, mark]) => [figure, upright(figure, mark)])),
  );
  const [x1 = 0, x2 = 0] = scale.range().map(round);
  const texts = rows.flatMap(({ name, labels }) => [name.box, ...labels.map(({ box }) => box)]);
  const x = round(scale(0));
  const seen = new Set(marks.map(({ observation }) => observation));
  return {
    width: size.width,
    height: Math.ceil(bottom + AXIS_HEIGHT),
    type: plan.type,
    track: { x1, x2, y: bottom, path: `M${x1},${bottom}H${x2}` },
    baseline: { x, path: cutRule(x, 0, bottom, texts) },
    ticks: barAxis(
      { size, type: plan.type, format: options.format, rows: [], ticks: plan.ticks },
      scale,
      bottom,
      options.lang,
    ),
    rows,
    marks,
    segments,
    missing: series.flatMap(({ key, points }) =>
      points.flatMap(({ observation }) => (seen.has(observation) ? [] : [{ seriesKey: key, observation }])),
    ),
    key: [...lyingKey(marks), ...chartKey([], segments)],
    gaps: findGaps(figures),
  };
}

/** A mark as `joinMarks` reads it: it asks only where it stands and of which place it is. */
function upright({ observation }: Figure, mark: DotMark): Mark {
  return { ...mark, own: null, whisker: null, bar: null, mode: observation.mode, label: null };
}

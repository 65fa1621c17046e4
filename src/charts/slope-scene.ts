import { scaleLinear } from 'd3';
import type { Figure } from './figure.ts';
import { COLUMN_GAP, frame, LABEL_GAP, type Bounds } from './frame.ts';
import { joinMarks, type Segment } from './join.ts';
import { measureText } from './measure-text.ts';
import { placeMarks, type Mark } from './place-marks.ts';
import { REACH, shapeOf } from './shape.ts';
import { isOf } from './slope-dates.ts';
import type { SlopePlan } from './slope-plan.ts';
import { OPEN_REACH } from './whisker.ts';

/** A slope chart of a given height, all but its labels; `baseline` is the height of zero, `column` the x of a date. */
export interface SlopeScene {
  readonly bounds: Bounds;
  readonly baseline: number;
  readonly column: (at: number) => number;
  readonly marks: ReadonlyMap<Figure, Mark>;
  readonly segments: readonly Segment[];
}

/** Between a mark's ink and its label. */
export const CLOSE_GAP = 4;
const ZERO_SPACE = 8;
const TINY = 1e-100;

/** Places everything that the height decides. Values start at zero: a slope must not look steeper than it is. */
export function buildSlope(plan: SlopePlan, height: number): SlopeScene {
  const { size, figures, dates, bearers, options, type } = plan;
  const [start, end] = timeDomain(figures);
  const needs = [...bearers].map((figure) => ({
    along: ((figure.time?.spread ? figure.time.to : (figure.time?.at ?? end)) - start) / (end - start),
    width: roomBeside(plan, figure),
  }));
  const first = figures.filter((figure) => !bearers.has(figure) && isOf(figure, dates[0]?.iso));
  const zero = measureText(options.format.tick(0), type.tick) + ZERO_SPACE;
  const gutter = zero + Math.max(0, ...first.map((figure) => roomBeside(plan, figure)));
  const bounds = frame(size.width, height, gutter, needs);
  const { plot } = bounds;
  const low = Math.min(0, ...figures.map((figure) => figure.low));
  const high = Math.max(0, ...figures.map((figure) => figure.high));
  const up = figures.some(({ bound }) => bound === 'up') ? OPEN_REACH : 0;
  const down = figures.some(({ bound, value }) => bound === 'down' && value <= 0) ? OPEN_REACH : 0;
  const x = scaleLinear([start, end], [plot.x, plot.x + plot.width]);
  const y = scaleLinear(
    [low, high - low > TINY ? high : low + 1],
    [plot.y + plot.height - down, plot.y + up],
  );
  const placed = placeMarks(figures, new Map(), { x, y }, bounds);
  const marks = new Map(
    figures.flatMap((figure, index) => (placed[index] ? [[figure, placed[index]] as const] : [])),
  );
  return { bounds, baseline: y(0), column: (at) => x(at), marks, segments: joinMarks(figures, marks) };
}

/** Between the middle of a figure's mark and the label beside it. */
export function gapBeside({ crowd }: SlopePlan, figure: Figure): number {
  return Math.max(crowd.has(figure) ? COLUMN_GAP : LABEL_GAP, REACH[shapeOf(figure)][0] + CLOSE_GAP);
}

function roomBeside(plan: SlopePlan, figure: Figure): number {
  return (plan.texts.get(figure)?.width ?? 0) + gapBeside(plan, figure);
}

function timeDomain(figures: readonly Figure[]): readonly [number, number] {
  const times = figures.flatMap(({ time }) => time ?? []);
  const starts = times.map(({ at, from, spread }) => (spread ? from : at));
  const ends = times.map(({ at, to, spread }) => (spread ? to : at));
  return [Math.min(...starts), Math.max(...ends)];
}

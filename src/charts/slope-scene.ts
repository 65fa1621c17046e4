import { scaleLinear } from 'd3';
import type { Figure } from './figure.ts';
import { frame, type Bounds } from './frame.ts';
import { joinMarks, type Segment } from './join.ts';
import type { LabelText } from './label-text.ts';
import { measureText } from './measure-text.ts';
import { placeMarks, type Mark } from './place-marks.ts';
import { REACH, shapeOf } from './shape.ts';
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
const LEAST_GAP = 10;
const ZERO_SPACE = 8;
const TINY = 1e-100;

/** Places everything that the height decides. Values start at zero: a slope must not look steeper than it is. */
export function buildSlope(plan: SlopePlan, height: number): SlopeScene {
  const { size, figures, dates, texts, bearers, options, type } = plan;
  const [start, end] = timeDomain(figures);
  const needs = [...bearers].map((figure) => ({
    along: ((figure.time?.spread ? figure.time.to : (figure.time?.at ?? end)) - start) / (end - start),
    width: widthOf(texts.get(figure), figure),
  }));
  const first = figures.filter((figure) => !bearers.has(figure) && isOf(figure, dates[0]?.iso));
  const zero = measureText(options.format.tick(0), type.tick) + ZERO_SPACE;
  const gutter = zero + Math.max(0, ...first.map((figure) => widthOf(texts.get(figure), figure)));
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

/** Whether a figure is for a date. */
export function isOf({ observation }: Figure, iso: string | undefined): boolean {
  return observation.period !== null && observation.period.iso === iso;
}

/** Between the middle of a figure's mark and the label beside it. */
export function gapBeside(figure: Figure): number {
  return Math.max(LEAST_GAP, REACH[shapeOf(figure)][0] + CLOSE_GAP);
}

function widthOf(text: LabelText | undefined, figure: Figure): number {
  return (text?.width ?? 0) + gapBeside(figure);
}

function timeDomain(figures: readonly Figure[]): readonly [number, number] {
  const times = figures.flatMap(({ time }) => time ?? []);
  const starts = times.map(({ at, from, spread }) => (spread ? from : at));
  const ends = times.map(({ at, to, spread }) => (spread ? to : at));
  return [Math.min(...starts), Math.max(...ends)];
}

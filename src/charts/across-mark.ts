import type { ScaleLinear } from 'd3';
import type { Observation } from '../model/observation.ts';
import { pathItem, type MarkItem, type PathItem } from './drawing.ts';
import { readFigure, type Figure } from './figure.ts';
import { round } from './round.ts';
import { REACH, shapeOf, shapePath, type Shape } from './shape.ts';

/** An observation on an axis that runs across: its middle at (x, y), its ink from `left` to `right`. */
export interface AcrossMark {
  readonly observation: Observation;
  readonly tone: string;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly shape: Shape;
  readonly path: string;
  readonly filled: boolean;
  readonly whisker: { readonly kind: 'at-least' | 'at-most' | 'between'; readonly path: string } | null;
}

/** Half the height of a target's tick, in pixels. */
export const HALF_TICK = 15;
const OPEN_REACH = 22;
const HALF_CAP = 4;
const HALF_RANGE = 3;
const FINGER = 12;

/** An observation read for an axis that runs across, with the tone of its place; `null` where it has no figure. */
export function readAcross(observation: Observation): Figure | null {
  const { id, name } = observation.region;
  const series = { key: id, label: name, tone: `place-${id}`, points: [] };
  return readFigure(series, { observation, join: 'never' }, 0);
}

/**
 * Draws a figure at the height `y`: a target as an upright tick, a bound as a whisker open to one side within `room`,
 * a range as a bar between its ends.
 */
export function acrossMark(
  figure: Figure,
  scale: ScaleLinear<number, number>,
  y: number,
  room: readonly [left: number, right: number],
): AcrossMark {
  const { observation, bound, series } = figure;
  const shape = shapeOf(figure);
  const [x, low, high] = [scale(figure.value), scale(figure.low), scale(figure.high)].map(round) as [
    number,
    number,
    number,
  ];
  const isTick = shape === 'target' || shape === 'rule';
  const reach = REACH[shape][isTick ? 1 : 0];
  const whisker = whiskerOf(bound, { x, low, high, y }, isTick, reach, room);
  const isRange = bound === 'range';
  const isFirm = observation.kind === 'actual' && observation.origin !== 'derived';
  return {
    ...{ observation, tone: series.tone, shape, x, y: round(y), whisker },
    left: round(isRange ? low : x - reach),
    right: round(isRange ? high : x + reach),
    path: pathOf(shape, isRange, x, y, low, high),
    filled: shape === 'dot' || shape === 'square' || (shape === 'bar' && isFirm),
  };
}

function pathOf(shape: Shape, isRange: boolean, x: number, y: number, low: number, high: number): string {
  const top = round(y - HALF_TICK);
  if (shape === 'target') {
    const tick = (at: number): string => `M${at},${top}v${2 * HALF_TICK}`;
    return isRange ? tick(low) + tick(high) : tick(x);
  }
  if (shape === 'rule') return `M${x},${top}v8m0,3v8m0,3v8`;
  if (shape !== 'bar') return shapePath(shape, x, y);
  const width = round(Math.max(high - low, 1));
  return `M${low},${round(y - HALF_RANGE)}h${width}v${2 * HALF_RANGE}h${-width}Z`;
}

function whiskerOf(
  bound: Figure['bound'],
  { x, low, high, y }: { x: number; low: number; high: number; y: number },
  isTick: boolean,
  reach: number,
  [left, right]: readonly [number, number],
): AcrossMark['whisker'] {
  // A tick is open from its head: along its middle the whisker would be lost in the bar of the outcome.
  const at = round(isTick ? y - HALF_TICK : y);
  if (bound === 'closed') {
    const cap = (end: number): string => `M${end},${round(at - HALF_CAP)}v${2 * HALF_CAP}`;
    return { kind: 'between', path: `${cap(low)}M${low},${at}H${high}${cap(high)}` };
  }
  if (bound !== 'up' && bound !== 'down') return null;
  const from = isTick ? x : bound === 'up' ? x + reach : x - reach;
  const to = bound === 'up' ? Math.min(x + OPEN_REACH, right) : Math.max(x - OPEN_REACH, left);
  if (bound === 'up' ? to <= from : to >= from) return null;
  return { kind: bound === 'up' ? 'at-least' : 'at-most', path: `M${round(from)},${at}H${round(to)}` };
}

/** The mark as an item: what is given behind it, its whisker, then its shape. */
export function drawAcross(mark: AcrossMark, behind: readonly PathItem[] = []): MarkItem {
  const { observation, tone, x, y, filled, path, whisker } = mark;
  const parts: PathItem[] = [
    ...behind,
    ...(whisker ? [pathItem('whisker', whisker.path, tone)] : []),
    pathItem(filled ? 'shape-filled' : 'shape', path, tone),
  ];
  return { kind: 'mark', observation, x, y, reach: FINGER, tone, parts };
}

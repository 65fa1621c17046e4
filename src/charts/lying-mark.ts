import type { ScaleLinear } from 'd3';
import type { Observation } from '../model/observation.ts';
import { pathItem, type MarkItem, type PathItem } from './drawing.ts';
import type { Figure } from './figure.ts';
import { lyingReach, lyingShape } from './lying-shape.ts';
import { lyingWhisker } from './lying-whisker.ts';
import type { LyingWhisker } from './lying-whisker.ts';
import { round } from './round.ts';
import { shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';

/** One figure on an axis that runs to the right, its middle at (x, y). */
export interface LyingMark {
  readonly x: number;
  readonly y: number;
  readonly shape: Shape;
  readonly filled: boolean;
  readonly path: string;
  readonly whisker: LyingWhisker | null;
}

const FINGER = 12;

/** Draws a figure at the height `y`; `floor` is where a whisker open to the left must end at the latest. */
export function lyingMark(
  figure: Figure,
  scale: ScaleLinear<number, number>,
  y: number,
  floor: number,
): LyingMark {
  const { bound, observation } = figure;
  const shape = shapeOf(figure);
  const at = { x: scale(figure.value), y, left: scale(figure.low), right: scale(figure.high) };
  const isRange = bound === 'range';
  return {
    x: round(at.x),
    y: round(y),
    shape,
    filled: shape === 'dot' || shape === 'square' || (shape === 'bar' && isFirm(observation)),
    path: lyingShape(shape, at.x, y, isRange ? at.left : at.x, isRange ? at.right : at.x),
    whisker: lyingWhisker(bound, at, lyingReach(shape)[0], floor),
  };
}

/** A mark as an item of the drawing: `behind` comes first, then the whisker, before them the shape. */
export function drawLyingMark(
  mark: LyingMark,
  observation: Observation,
  tone: string,
  behind: readonly PathItem[],
): MarkItem {
  const { x, y, whisker, filled, path } = mark;
  const parts = [
    ...behind,
    ...(whisker ? [pathItem('whisker', whisker.path, tone)] : []),
    pathItem(filled ? 'shape-filled' : 'shape', path, tone),
  ];
  return { kind: 'mark', observation, x, y, reach: FINGER, tone, parts };
}

function isFirm({ kind, origin }: Observation): boolean {
  return kind === 'actual' && origin !== 'derived';
}

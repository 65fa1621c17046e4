import type { KeyEntry, Meaning } from './key.ts';
import { shapePath, type Shape } from './shape.ts';

const MIDDLE = { x: 10, y: 8 };

/** The samples of targets and rules where their ticks stand upright. */
export const UPRIGHT_SAMPLES: Readonly<Partial<Record<Shape, string>>> = {
  target: 'M10,1v14',
  rule: 'M10,0v4m0,2v4m0,2v4',
};

const MEANINGS: readonly (readonly [Shape, Meaning])[] = [
  ['dot', 'stated'],
  ['square', 'cited'],
  ['ring', 'derived'],
  ['triangle', 'expected'],
  ['target', 'target'],
  ['rule', 'rule'],
];

/** The key of marks whose amounts are in words, always in one order. `samples` has those that look otherwise. */
export function shapeKey(
  shapes: ReadonlySet<Shape>,
  samples: Readonly<Partial<Record<Shape, string>>> = {},
): readonly KeyEntry[] {
  return MEANINGS.filter(([shape]) => shapes.has(shape)).map(([shape, meaning]) => ({
    shape,
    meaning,
    path: samples[shape] ?? shapePath(shape, MIDDLE.x, MIDDLE.y),
    filled: shape === 'dot' || shape === 'square',
  }));
}

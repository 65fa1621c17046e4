import type { KeyEntry, Meaning } from './key.ts';
import { shapePath, type Shape } from './shape.ts';

const MIDDLE = { x: 10, y: 8 };
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

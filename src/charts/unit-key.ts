import type { KeyEntry, Meaning } from './key.ts';
import { unitPath, type UnitMark, type UnitShape } from './unit-mark.ts';

const MIDDLE = { x: 10, y: 8 };
const RADIUS = 5;
const SHAPES: readonly (readonly [UnitShape, Meaning, KeyEntry['shape']])[] = [
  ['dot', 'stated', 'dot'],
  ['square', 'cited', 'square'],
  ['ring', 'derived', 'ring'],
  ['triangle', 'expected', 'triangle'],
  ['target', 'target', 'target'],
];

const HEDGES = ['range', 'between', 'at-most'] as const;

/** The key of what is drawn and nothing else, always in the same order. */
export function unitKey(marks: readonly UnitMark[]): KeyEntry[] {
  const shapes = SHAPES.flatMap(([shape, meaning, name]): KeyEntry[] => {
    const drawn = marks.find((mark) => mark.shape === shape);
    return drawn
      ? [{ shape: name, meaning, path: unitPath(shape, MIDDLE, RADIUS), filled: drawn.filled }]
      : [];
  });
  const speck = 'M5,8a1,1 0 1 0 2,0a1,1 0 1 0 -2,0ZM13,8a1,1 0 1 0 2,0a1,1 0 1 0 -2,0Z';
  const line = 'M3,8a2,2 0 1 0 4,0a2,2 0 1 0 -4,0ZM11,8H19';
  return [
    ...shapes,
    ...HEDGES.flatMap((meaning): KeyEntry[] =>
      marks.some(({ maybe, hedge }) => maybe > 0 && hedge === meaning)
        ? [{ shape: 'bar', meaning, path: speck, filled: true }]
        : [],
    ),
    ...(marks.some(({ isOpen }) => isOpen)
      ? [{ shape: 'whisker', meaning: 'at-least', path: line, filled: false } as const]
      : []),
  ];
}

import type { AcrossMark } from './across-mark.ts';
import type { KeyEntry, Meaning } from './key.ts';
import { shapePath, type Shape } from './shape.ts';

const SHAPES: readonly (readonly [Shape, Meaning, string])[] = [
  ['dot', 'stated', shapePath('dot', 10, 8)],
  ['square', 'cited', shapePath('square', 10, 8)],
  ['ring', 'derived', shapePath('ring', 10, 8)],
  ['triangle', 'expected', shapePath('triangle', 10, 8)],
  ['target', 'target', 'M10,1v14'],
  ['rule', 'rule', 'M10,0v4m0,2v4m0,2v4'],
  ['bar', 'range', 'M2,5h16v6h-16Z'],
];
const WHISKERS = [
  ['at-least', 'M3,8a2,2 0 1 0 4,0a2,2 0 1 0 -4,0ZM7,8H19'],
  ['at-most', 'M13,8a2,2 0 1 0 4,0a2,2 0 1 0 -4,0ZM13,8H1'],
  ['between', 'M2,5v6M2,8H18M18,5v6'],
] as const;

/** The key of marks on an axis that runs across: what is drawn and nothing else, always in the same order. */
export function acrossKey(marks: readonly AcrossMark[]): KeyEntry[] {
  const shapes = SHAPES.flatMap(([shape, meaning, path]): KeyEntry[] => {
    const drawn = marks.find((mark) => mark.shape === shape);
    return drawn ? [{ shape, meaning, path, filled: drawn.filled }] : [];
  });
  const whiskers = WHISKERS.flatMap(([meaning, path]): KeyEntry[] =>
    marks.some(({ whisker }) => whisker?.kind === meaning)
      ? [{ shape: 'whisker', meaning, path, filled: false }]
      : [],
  );
  return [...shapes, ...whiskers];
}

import type { KeyEntry, Meaning } from './key.ts';
import type { LyingMark } from './lying-mark.ts';
import { lyingShape } from './lying-shape.ts';
import type { Shape } from './shape.ts';

const MIDDLE = { x: 10, y: 8 };
const HALF_RANGE = 7;
const SHAPES: readonly (readonly [Shape, Meaning])[] = [
  ['dot', 'stated'],
  ['square', 'cited'],
  ['ring', 'derived'],
  ['triangle', 'expected'],
  ['target', 'target'],
  ['rule', 'rule'],
  ['bar', 'range'],
];
const TICKS: Readonly<Partial<Record<Shape, string>>> = { target: 'M10,1v14', rule: 'M10,1v4m0,2v4m0,2v3' };
const WHISKERS = [
  ['up', 'at-least', 'M3,8a2,2 0 1 0 4,0a2,2 0 1 0 -4,0ZM7,8H19'],
  ['down', 'at-most', 'M13,8a2,2 0 1 0 4,0a2,2 0 1 0 -4,0ZM13,8H1'],
  ['closed', 'between', 'M3,4v8M3,8H17M17,4v8'],
] as const;

/** The key of marks on an axis that runs to the right: of what is drawn, and of nothing else, always in one order. */
export function lyingKey(marks: readonly Pick<LyingMark, 'shape' | 'filled' | 'whisker'>[]): KeyEntry[] {
  const entries: KeyEntry[] = [];
  for (const [shape, meaning] of SHAPES) {
    const drawn = marks.find((mark) => mark.shape === shape);
    if (drawn) entries.push({ shape, meaning, path: sample(shape), filled: drawn.filled });
  }
  for (const [kind, meaning, path] of WHISKERS) {
    if (marks.some(({ whisker }) => whisker?.kind === kind)) {
      entries.push({ shape: 'whisker', meaning, path, filled: false });
    }
  }
  return entries;
}

function sample(shape: Shape): string {
  const { x, y } = MIDDLE;
  return TICKS[shape] ?? lyingShape(shape, x, y, x - HALF_RANGE, x + HALF_RANGE);
}

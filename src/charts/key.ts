import type { PathRole } from './drawing.ts';
import { round } from './round.ts';
import type { Mark } from './place-marks.ts';
import type { Segment } from './join.ts';
import { shapePath } from './shape.ts';
import type { Shape } from './shape.ts';

/** What a kind of ink says; i18n has the words. */
export type Meaning =
  | 'stated'
  | 'cited'
  | 'derived'
  | 'expected'
  | 'target'
  | 'rule'
  | 'range'
  | 'at-least'
  | 'at-most'
  | 'between'
  | 'within'
  | 'covers'
  | 'undated'
  | 'joined'
  | 'apart'
  | 'published'
  | 'published-inferred'
  | 'years-covered'
  | 'deadline';

/** An entry of the key, its sample drawn in a box of 20 by 16 pixels. A key explains marks, never colours. */
export interface KeyEntry {
  readonly shape: Shape | 'whisker' | 'span' | 'line' | 'document';
  readonly meaning: Meaning;
  readonly path: string;
  readonly filled: boolean;
  /** The look of the sample where shape and filling do not tell it. */
  readonly role?: PathRole;
}

const MIDDLE = { x: 10, y: 8 };
const SHAPES: readonly (readonly [Shape, Meaning])[] = [
  ['dot', 'stated'],
  ['square', 'cited'],
  ['ring', 'derived'],
  ['triangle', 'expected'],
  ['target', 'target'],
  ['rule', 'rule'],
  ['bar', 'range'],
];
const WHISKERS = [
  ['up', 'at-least', 'M8,13a2,2 0 1 0 4,0a2,2 0 1 0 -4,0ZM10,11V1'],
  ['down', 'at-most', 'M8,3a2,2 0 1 0 4,0a2,2 0 1 0 -4,0ZM10,5V15'],
  ['closed', 'between', 'M6,1h8M10,1V15M6,15h8'],
] as const;
const BARS = [
  ['within', 'M1,8H19'],
  ['covers', 'M1,5v6M1,8H19M19,5v6'],
  ['undated', 'M1,8H19'],
] as const;
const JOINS = ['joined', 'apart'] as const;
const ACROSS = 'M1,8H19';

/** The key of what is drawn, and of nothing else, always in the same order. */
export function chartKey(
  marks: readonly Pick<Mark, 'shape' | 'filled' | 'whisker' | 'bar'>[],
  segments: readonly Pick<Segment, 'join'>[],
): KeyEntry[] {
  const shapes = new Map<Shape, boolean>();
  const others = new Set<string>();
  for (const { shape, filled, whisker, bar } of marks) {
    if (!shapes.has(shape)) shapes.set(shape, filled);
    if (whisker) others.add(whisker.kind);
    if (bar) others.add(bar.kind);
  }
  for (const { join } of segments) others.add(join);
  const entries: KeyEntry[] = [];
  for (const [shape, meaning] of SHAPES) {
    const filled = shapes.get(shape);
    if (filled !== undefined) entries.push({ shape, meaning, path: sample(shape), filled });
  }
  for (const [kind, meaning, path] of WHISKERS) {
    if (others.has(kind)) {
      entries.push({ shape: 'whisker', meaning, path, filled: false });
    }
  }
  for (const [kind, path] of BARS) {
    if (others.has(kind)) {
      entries.push({ shape: 'span', meaning: kind, path, filled: false });
    }
  }
  for (const join of JOINS) {
    if (others.has(join)) {
      entries.push({ shape: 'line', meaning: join, path: ACROSS, filled: false });
    }
  }
  return entries;
}

function sample(shape: Shape): string {
  const half = shape === 'bar' ? 6 : 0;
  return shapePath(shape, MIDDLE.x, MIDDLE.y, round(MIDDLE.y - half), MIDDLE.y + half);
}

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
export function chartKey(marks: readonly Mark[], segments: readonly Segment[]): KeyEntry[] {
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
  for (const [kind, path] of BARS) {
    if (marks.some(({ bar }) => bar?.kind === kind)) {
      entries.push({ shape: 'span', meaning: kind, path, filled: false });
    }
  }
  for (const join of JOINS) {
    if (segments.some((segment) => segment.join === join)) {
      entries.push({ shape: 'line', meaning: join, path: ACROSS, filled: false });
    }
  }
  return entries;
}

function sample(shape: Shape): string {
  const half = shape === 'bar' ? 6 : 0;
  return shapePath(shape, MIDDLE.x, MIDDLE.y, round(MIDDLE.y - half), MIDDLE.y + half);
}

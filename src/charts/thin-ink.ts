import type { PathItem, PathRole } from './drawing.ts';
import { drawMark } from './draw-mark.ts';
import type { Layout } from './layout.ts';
import { pointText } from './pixel-text.ts';
import { inkMarks, isFilled, type Mark } from './place-marks.ts';
import type { Plan } from './plan.ts';
import { SMALL } from './thin.ts';

/** Behind is what is drawn first. */
const BACK_TO_FRONT: readonly PathRole[] = [
  'segment-apart',
  'segment-joined',
  'span-undated',
  'span',
  'whisker',
  'point',
  'shape',
  'shape-filled',
];

/** Paths of a role and a tone, to become one. */
interface Merging extends Pick<PathItem, 'kind' | 'role' | 'tone'> {
  /** What is to be joined. */
  readonly pieces: string[];
}

/**
 * The ink of a thinned chart but for its links, as few paths, from back to front: of each role and tone there is one.
 * Lines that follow one another go on, and dots are points.
 */
export function thinInk(plan: Plan, layout: Layout): readonly PathItem[] {
  const all: Merging[] = [];
  const points = layout.stands.map(pointText);
  inkLines(plan, points, all);
  inkOthers(plan, layout, points, all);
  return all
    .sort((a, b) => BACK_TO_FRONT.indexOf(a.role) - BACK_TO_FRONT.indexOf(b.role))
    .map(({ pieces, ...path }) => ({ ...path, d: pieces.join('') }));
}

function inkLines({ figures, joints }: Plan, points: readonly string[], all: Merging[]): void {
  let line: Merging | undefined;
  let reached = -1;
  for (const { from, to, join } of joints) {
    const start = points[from];
    const end = points[to];
    if (start === undefined || end === undefined) continue;
    const before = line;
    line = mergingOf(all, line, `segment-${join}`, figures[to]?.series.tone ?? '');
    const goesOn = line === before && reached === from;
    if (!goesOn) line.pieces.push('M', start);
    line.pieces.push('L', end);
    reached = to;
  }
}

function inkOthers(
  { figures, names }: Plan,
  { stands, scales }: Layout,
  points: readonly string[],
  all: Merging[],
): void {
  let last: Merging | undefined;
  for (const [at, figure] of figures.entries()) {
    const stand = stands[at];
    if (!stand || names.has(figure)) continue;
    const { shape, whisker, bar } = stand;
    if (shape === 'dot' && whisker === null && bar === null) {
      last = mergingOf(all, last, 'point', figure.series.tone);
      last.pieces.push('M', points[at] ?? '', 'h0');
      continue;
    }
    for (const mark of inkMarks([figure], [stand], new Map(), scales, () => SMALL))
      for (const { role, tone, d } of drawMark(mark).parts)
        mergingOf(all, undefined, role, tone).pieces.push(d);
  }
}

/** The first figure of each kind of ink, for the key. */
export function firstOfKinds(
  { figures }: Plan,
  { stands }: Layout,
): readonly Pick<Mark, 'shape' | 'filled' | 'whisker' | 'bar'>[] {
  const first = new Map<string, Pick<Mark, 'shape' | 'filled' | 'whisker' | 'bar'>>();
  for (const [at, { observation }] of figures.entries()) {
    const stand = stands[at];
    if (!stand) continue;
    const { shape, whisker, bar } = stand;
    const kind = whisker || bar ? `${shape} ${whisker?.kind} ${bar?.kind}` : shape;
    if (!first.has(kind)) first.set(kind, { shape, whisker, bar, filled: isFilled(shape, observation) });
  }
  return [...first.values()];
}

/** The path of a role and a tone; mostly it is the one before. */
function mergingOf(all: Merging[], last: Merging | undefined, role: PathRole, tone: string): Merging {
  if (last?.tone === tone && last.role === role) return last;
  const same = all.find((each) => each.tone === tone && each.role === role);
  if (same) return same;
  const merging: Merging = { kind: 'path', role, tone, pieces: [] };
  all.push(merging);
  return merging;
}

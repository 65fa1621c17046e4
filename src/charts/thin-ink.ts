import { pathItem, type PathItem, type PathRole } from './drawing.ts';
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

/** The path of a role and a tone, which grows. */
type Pen = { -readonly [Part in keyof PathItem]: PathItem[Part] };

/** The pens by role and tone. */
type Pens = ReadonlyMap<PathRole, Map<string, Pen>>;

/**
 * The ink of a thinned chart but for its links, as few paths, from back to front: of each role and tone there is one.
 * Lines that follow one another go on, and dots are points.
 */
export function thinInk(plan: Plan, layout: Layout): readonly PathItem[] {
  const pens: Pens = new Map(BACK_TO_FRONT.map((role) => [role, new Map<string, Pen>()]));
  const points = layout.stands.map(pointText);
  inkLines(plan, points, pens);
  inkOthers(plan, layout, points, pens);
  return [...pens.values()].flatMap((byTone) => [...byTone.values()]);
}

function inkLines({ figures, joints }: Plan, points: readonly string[], pens: Pens): void {
  let pen: Pen | undefined;
  let line: string[] = [];
  let reached = -1;
  for (const { from, to, join } of joints) {
    const next = takePen(pens, pen, `segment-${join}`, figures[to]?.series.tone ?? '');
    if (next !== pen || reached !== from) {
      drawLine(pen, line);
      pen = next;
      line = [points[from] ?? ''];
    }
    line.push(points[to] ?? '');
    reached = to;
  }
  drawLine(pen, line);
}

function drawLine(pen: Pen | undefined, points: readonly string[]): void {
  if (pen) pen.d += `M${points.join('L')}`;
}

function inkOthers(
  { figures, bearers }: Plan,
  { stands, scales }: Layout,
  points: readonly string[],
  pens: Pens,
): void {
  const links = new Set([...bearers.values()].map(({ position }) => position));
  const dots = new Map<string, string[]>();
  figures.forEach((figure, at) => {
    const stand = stands[at];
    if (!stand || links.has(at)) return;
    const { shape, whisker, bar } = stand;
    if (shape === 'dot' && whisker === null && bar === null) {
      const own = dots.get(figure.series.tone);
      if (own) own.push(points[at] ?? '');
      else dots.set(figure.series.tone, points.slice(at, at + 1));
      return;
    }
    for (const mark of inkMarks([figure], [stand], new Map(), scales, () => SMALL))
      for (const { role, tone, d } of drawMark(mark).parts) takePen(pens, undefined, role, tone).d += d;
  });
  for (const [tone, own] of dots) takePen(pens, undefined, 'point', tone).d = `M${own.join('h0M')}h0`;
}

/** The first figure of each kind of ink, for the key. */
export function firstOfKinds(
  { figures }: Plan,
  { stands }: Layout,
): readonly Pick<Mark, 'shape' | 'filled' | 'whisker' | 'bar'>[] {
  const first: Pick<Mark, 'shape' | 'filled' | 'whisker' | 'bar'>[] = [];
  const met = new Set<string>();
  stands.forEach(({ shape, whisker, bar }, at) => {
    const figure = figures[at];
    const kind = whisker || bar ? `${shape} ${whisker?.kind} ${bar?.kind}` : shape;
    if (!figure || met.has(kind)) return;
    met.add(kind);
    first.push({ shape, whisker, bar, filled: isFilled(shape, figure.observation) });
  });
  return first;
}

/** The pen of a role and a tone; mostly it is the one before. */
function takePen(pens: Pens, before: Pen | undefined, role: PathRole, tone: string): Pen {
  if (before?.tone === tone && before.role === role) return before;
  const byTone = pens.get(role);
  if (!byTone) throw new Error(`invalid role: ${role}`);
  const known = byTone.get(tone);
  if (known) return known;
  const pen: Pen = pathItem(role, '', tone);
  byTone.set(tone, pen);
  return pen;
}

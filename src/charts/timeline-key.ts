import type { KeyEntry, Meaning } from './key.ts';
import type { Shape } from './shape.ts';
import { lozenge, rowShape } from './timeline-ink.ts';
import type { PlacedRow } from './timeline.ts';

const MIDDLE = { x: 10, y: 8 };
const SHAPES: readonly (readonly [Shape, Meaning])[] = [
  ['dot', 'stated'],
  ['square', 'cited'],
  ['ring', 'derived'],
  ['triangle', 'expected'],
  ['rule', 'rule'],
];
const SAMPLES: Readonly<Partial<Record<Shape, string>>> = { rule: 'M10,0v4m0,2v4m0,2v4' };
const SPANS = { within: 'M1,8H19', covers: 'M1,5v6M1,8H19M19,5v6', undated: 'M1,8H19' } as const;

/** The key of a timeline: of what is drawn, and of nothing else, documents first. */
export function timelineKey(rows: readonly Omit<PlacedRow, 'caption'>[]): readonly KeyEntry[] {
  const entries: KeyEntry[] = [];
  const documents = rows.filter(({ shape }) => shape === null);
  const path = lozenge(MIDDLE.x, MIDDLE.y);
  if (documents.some((each) => !isInferred(each))) {
    entries.push({ shape: 'document', meaning: 'published', path, filled: true });
  }
  if (documents.some(isInferred)) {
    entries.push({ shape: 'document', meaning: 'published-inferred', path, filled: false });
  }
  if (rows.some(({ ink }) => ink.covers)) {
    const bar = { path: 'M1,3h18v10h-18Z', filled: true, role: 'area-soft' } as const;
    entries.push({ shape: 'span', meaning: 'years-covered', ...bar });
  }
  for (const [shape, meaning] of SHAPES) {
    if (rows.some((each) => each.shape === shape)) {
      const filled = shape === 'dot' || shape === 'square';
      entries.push({ shape, meaning, path: SAMPLES[shape] ?? rowShape(shape, MIDDLE.x, MIDDLE.y), filled });
    }
  }
  if (rows.some(({ shape }) => shape === 'target')) {
    entries.push({ shape: 'target', meaning: 'deadline', path: 'M10,1v14', filled: false });
  }
  for (const kind of ['within', 'covers', 'undated'] as const) {
    if (rows.some(({ ink }) => ink.span?.kind === kind)) {
      const role = kind === 'undated' ? 'span-undated' : 'span';
      entries.push({ shape: 'span', meaning: kind, path: SPANS[kind], filled: false, role });
    }
  }
  return entries;
}

/** Whether a row is a document whose date is inferred or not known. */
export function isInferred({ row: { subject } }: Pick<PlacedRow, 'row'>): boolean {
  return (
    subject.kind === 'document' && (subject.source.publishedInferred || subject.source.published === null)
  );
}

import type { KeyEntry } from './key.ts';
import { shapeKey, UPRIGHT_SAMPLES } from './shape-key.ts';
import { lozenge } from './timeline-ink.ts';
import type { PlacedRow } from './timeline.ts';

const MIDDLE = { x: 10, y: 8 };
const SPANS = { within: 'M1,8H19', covers: 'M1,5v6M1,8H19M19,5v6', undated: 'M1,8H19' } as const;

/** The key of a timeline: of what is drawn, and of nothing else, documents first. */
export function timelineKey(rows: readonly Omit<PlacedRow, 'caption'>[]): readonly KeyEntry[] {
  const documents = rows.filter(({ shape }) => shape === null);
  const shapes = new Set(rows.flatMap(({ shape }) => shape ?? []));
  return [
    ...(documents.some((each) => !isInferred(each)) ? [PUBLISHED] : []),
    ...(documents.some(isInferred) ? [INFERRED] : []),
    ...(rows.some(({ ink }) => ink.covers) ? [COVERED] : []),
    ...shapeKey(shapes, UPRIGHT_SAMPLES).map((entry) =>
      entry.meaning === 'target' ? { ...entry, meaning: 'deadline' as const } : entry,
    ),
    ...(['within', 'covers', 'undated'] as const)
      .filter((kind) => rows.some(({ ink }) => ink.span?.kind === kind))
      .map(spanEntry),
  ];
}

const LOZENGE = { shape: 'document', path: lozenge(MIDDLE.x, MIDDLE.y) } as const;
const PUBLISHED: KeyEntry = { ...LOZENGE, meaning: 'published', filled: true };
const INFERRED: KeyEntry = { ...LOZENGE, meaning: 'published-inferred', filled: false };
const COVERED: KeyEntry = {
  ...{ shape: 'span', meaning: 'years-covered', role: 'area-soft' },
  ...{ path: 'M1,3h18v10h-18Z', filled: true },
};

function spanEntry(kind: keyof typeof SPANS): KeyEntry {
  const role = kind === 'undated' ? 'span-undated' : 'span';
  return { shape: 'span', meaning: kind, path: SPANS[kind], filled: false, role };
}

/** Whether a row is a document whose date is inferred or not known. */
export function isInferred({ row: { subject } }: Pick<PlacedRow, 'row'>): boolean {
  return (
    subject.kind === 'document' && (subject.source.publishedInferred || subject.source.published === null)
  );
}

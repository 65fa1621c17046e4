import type { CheckPart, Fault } from './fault.ts';

/** The part of tables that belong to one part alone. */
const FILES: Readonly<Record<string, CheckPart>> = {
  'data/checks.csv': 'checks',
  'data/targets.csv': 'checks',
  'data/changelog.csv': 'changelog',
  'data/ignored.csv': 'numerals',
};
const ANCHORED = new Set(['quote', 'quote_en', 'section', 'sha256']);

/** The part of `npm run check` to which a fault belongs: the one that it names, else that of its file or its column. */
export function partOf({ part, file, column }: Fault): CheckPart {
  if (part) return part;
  if (file.startsWith('content/sources/') || file.startsWith('data/raw/')) return 'anchors';
  if (file.startsWith('data/extracts/') && ANCHORED.has(column)) return 'anchors';
  return FILES[file] ?? 'tables';
}

/** Faults of one part, where they name none themselves. */
export function inPart(part: CheckPart, faults: readonly Fault[]): readonly Fault[] {
  return faults.map((fault) => ({ part, ...fault }));
}

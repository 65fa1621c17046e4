import { pathItem, type MarkItem, type PathItem, type PathRole } from './drawing.ts';
import type { Segment } from './join.ts';

/** Behind is what is drawn first. */
const BACK_TO_FRONT: readonly PathRole[] = ['span-undated', 'span', 'whisker', 'shape', 'shape-filled'];

/** Paths of a role and a tone, to become one. */
interface Merging {
  readonly role: PathRole;
  readonly tone: string;
  d: string;
}

/** Adds a path to those of its role and tone; mostly the one before was of the same. */
function merge(
  all: Merging[],
  last: Merging | undefined,
  { role, tone, d }: Omit<PathItem, 'kind'>,
): Merging {
  const isSame = (each: Merging): boolean => each.tone === tone && each.role === role;
  const same = last && isSame(last) ? last : all.find(isSame);
  if (same) {
    same.d += d;
    return same;
  }
  const merging = { role, tone, d };
  all.push(merging);
  return merging;
}

/** The paths of marks as few: those of a role and a tone become one; spans and whiskers stand behind shapes. */
export function mergeMarks(marks: readonly MarkItem[]): PathItem[] {
  const all: Merging[] = [];
  let last: Merging | undefined;
  for (const { parts } of marks) for (const part of parts) last = merge(all, last, part);
  return all
    .map(({ role, tone, d }) => pathItem(role, d, tone))
    .sort((a, b) => BACK_TO_FRONT.indexOf(a.role) - BACK_TO_FRONT.indexOf(b.role));
}

/** Segments as few paths, in which those that follow one another are one line. */
export function mergeSegments(segments: readonly Segment[]): PathItem[] {
  const all: Merging[] = [];
  let last: Merging | undefined;
  let before: Segment | undefined;
  for (const segment of segments) {
    const { join, toneClass: tone, from, x2, y2, path } = segment;
    const goesOn = before?.to === from && before.join === join && before.toneClass === tone;
    last = merge(all, last, { role: `segment-${join}`, tone, d: goesOn ? `L${x2},${y2}` : path });
    before = segment;
  }
  return all.map(({ role, tone, d }) => pathItem(role, d, tone));
}

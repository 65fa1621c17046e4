import { pathItem, type PathItem, type PathRole } from './drawing.ts';
import type { Segment } from './join.ts';

/** Behind is what is drawn first. */
const BACK_TO_FRONT: readonly PathRole[] = ['span-undated', 'span', 'whisker', 'shape', 'shape-filled'];

/** Paths as few: those of a role and a tone become one; spans and whiskers stand behind shapes. */
export function mergePaths(items: readonly PathItem[]): PathItem[] {
  const merged = new Map<string, { readonly item: PathItem; readonly parts: string[] }>();
  for (const item of items) {
    const key = `${item.role} ${item.tone}`;
    const known = merged.get(key);
    if (known) known.parts.push(item.d);
    else merged.set(key, { item, parts: [item.d] });
  }
  return [...merged.values()]
    .map(({ item: { role, tone }, parts }) => pathItem(role, parts.join(''), tone))
    .sort((a, b) => BACK_TO_FRONT.indexOf(a.role) - BACK_TO_FRONT.indexOf(b.role));
}

/** Segments as few paths, in which those that follow one another are one line. */
export function mergeSegments(segments: readonly Segment[]): PathItem[] {
  const items = segments.map(({ join, toneClass, from, x2, y2, path }, index) => {
    const before = segments[index - 1];
    const goesOn = before?.to === from && before.join === join && before.toneClass === toneClass;
    return pathItem(`segment-${join}`, goesOn ? `L${x2},${y2}` : path, toneClass);
  });
  return mergePaths(items);
}

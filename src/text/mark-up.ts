import type { Span } from './account.ts';

/** A stretch of a paragraph: plain words, or the words of one or more marked figures. */
export interface Stretch {
  readonly text: string;
  readonly ids: readonly string[];
}

/** A span that has a name. */
export interface NamedSpan extends Span {
  readonly id: string;
}

/**
 * Cuts a text at the figures marked in it. Two figures in one place share a stretch; of two that overlap otherwise
 * the later one is given with the earlier.
 */
export function cutAtMarks(text: string, spans: readonly NamedSpan[]): readonly Stretch[] {
  const merged: { start: number; end: number; ids: string[] }[] = [];
  for (const { id, start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.ids.push(id);
    } else merged.push({ start, end, ids: [id] });
  }
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, ids } of merged) {
    if (start > at) stretches.push({ text: text.slice(at, start), ids: [] });
    stretches.push({ text: text.slice(start, end), ids });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), ids: [] });
  return stretches;
}

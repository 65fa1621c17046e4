import type { Span } from './account.ts';
import { sentenceAt } from './clause.ts';

/** Stands for a letter, digit or sign of a text that was withdrawn. */
export const FILLER = '█';

/** What stays: punctuation shows how the text was built, and says nothing. */
const STAYS = /^[\p{P}\p{Z}\s█]$/u;

/**
 * A piece of a text (UTF-16 units `from` to `to`) in which a filler stands for each code point within the spans, so that
 * places counted in code points stay true. Punctuation, spaces and the spans of `kept` stay.
 */
export function fillOut(
  text: string,
  spans: readonly Span[],
  kept: readonly Span[],
  from = 0,
  to = text.length,
): string {
  const isIn = (list: readonly Span[], at: number): boolean =>
    list.some(({ start, end }) => at >= start && at < end);
  let at = from;
  let filled = '';
  for (const point of text.slice(from, to)) {
    filled += isIn(spans, at) && !isIn(kept, at) && !STAYS.test(point) ? FILLER : point;
    at += point.length;
  }
  return filled;
}

/** The whole sentences that a span touches, without the closing mark of the last. */
export function sentencesAround(text: string, { start, end }: Span): Span {
  return { start: sentenceAt(text, start).start, end: Math.max(end, sentenceAt(text, end - 1).end) };
}

/** Whether a text holds nothing that can be read: only filler, punctuation and spaces. */
export function isFilledOut(text: string): boolean {
  return [...text].every((point) => STAYS.test(point));
}

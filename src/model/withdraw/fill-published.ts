import type { Span } from '../../text/account.ts';
import { fillOut, sentencesAround } from '../../text/withdrawn.ts';
import { findClause, type PublishedClause } from '../find-clause.ts';
import { doMeet, findPhrases } from './find-spans.ts';

/** What is to be withdrawn: a whole source, or the sentences that state some figures of it. */
export interface Withdrawn {
  readonly source: string;
  readonly isWhole: boolean;
  readonly ids: ReadonlySet<string>;
  /** Those sentences as they were, to be found where they stand without their figure too. */
  readonly phrases: readonly string[];
  /** The quotes as the tables of data/ have them now, by id. */
  readonly quotes: ReadonlyMap<string, string>;
}

/** A published article with filler for what is withdrawn, and by id the clauses that hold filler now. */
export interface FilledText {
  readonly text: string;
  readonly quotes: ReadonlyMap<string, string>;
}

/** The sentences that state some figures of a published text. */
export function sentencesOf(
  text: string,
  clauses: readonly PublishedClause[],
  ids: ReadonlySet<string>,
): readonly string[] {
  return spansOf(text, clauses, ids).map(({ start, end }) => text.slice(start, end));
}

/** Fills out a published article; its figures stay, each at its place. */
export function fillPublished(
  text: string,
  clauses: readonly PublishedClause[],
  { isWhole, ids, phrases, quotes: now }: Withdrawn,
): FilledText {
  const spans = isWhole
    ? [{ start: 0, end: text.length }]
    : [...spansOf(text, clauses, ids), ...findPhrases(text, phrases)];
  const units = unitsOf(text);
  const kept = clauses.map(({ start, end }) => units({ start, end }));
  const filled = fillOut(text, spans, kept);
  const points = [...text];
  const filledPoints = [...filled];
  const quotes = new Map<string, string>();
  for (const clause of clauses) {
    const found = findClause(points, clause);
    const place = found && units(found);
    if (!place || !spans.some((span) => doMeet(span, place))) continue;
    const quote = now.get(clause.id) ?? '';
    const isThere = quote !== '' && findClause(filledPoints, { ...clause, quote }) !== null;
    quotes.set(clause.id, isThere ? quote : fillOut(text, spans, kept, place.start, place.end));
  }
  return { text: filled, quotes };
}

function spansOf(
  text: string,
  clauses: readonly PublishedClause[],
  ids: ReadonlySet<string>,
): readonly Span[] {
  const points = [...text];
  const units = unitsOf(text);
  return clauses.flatMap((clause) => {
    const found = ids.has(clause.id) ? (findClause(points, clause) ?? clause) : null;
    return found ? [sentencesAround(text, units(found))] : [];
  });
}

/** Turns places in code points of a text into places in UTF-16 units. */
function unitsOf(text: string): (span: Span) => Span {
  const at = [0];
  for (const point of text) at.push((at.at(-1) ?? 0) + point.length);
  return ({ start, end }) => ({ start: at[start] ?? text.length, end: at[end] ?? text.length });
}

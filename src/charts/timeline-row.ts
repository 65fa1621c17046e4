import type { Observation, Source } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import { placeInTime } from './time-position.ts';

/** What a row of a timeline is about: a document with the years its figures cover, or one figure. */
export type TimelineSubject =
  | { readonly kind: 'document'; readonly source: Source; readonly covers: Period | null }
  | { readonly kind: 'figure'; readonly observation: Observation };

/**
 * A row before it has a place: what it is about, how it is called, what else is said of it, the class of
 * its place's colour.
 */
export interface TimelineRow {
  readonly subject: TimelineSubject;
  readonly title: string;
  /** Phrases that belong together with the marks between them; lines break between phrases rather than in one. */
  readonly notes: readonly string[];
  readonly tone: string;
  /** Whether it belongs to the row above and stands nearer to it. */
  readonly follows: boolean;
}

/** Where the ink of a row lies, in decimal years; `null` is not known. */
export interface RowTime {
  /** Where the mark stands: published, due, counted. */
  readonly at: number | null;
  /** The time in which that date lies, where it is inferred or a span; over the whole axis where nothing is known. */
  readonly span: { readonly from: number; readonly to: number; readonly kind: 'within' | 'covers' } | null;
  /** The years that a document's figures cover. */
  readonly covers: { readonly from: number; readonly to: number } | null;
}

const AT_A_MOMENT = new Set(['stock', 'cumulative', 'unstated', 'rank']);

/** Reads the time of a row. A target stands at the end of its period, which is its deadline. */
export function timeOfRow(subject: TimelineSubject): RowTime {
  return subject.kind === 'document' ? timeOfDocument(subject) : timeOfFigure(subject.observation);
}

function timeOfDocument({ source, covers }: Extract<TimelineSubject, { kind: 'document' }>): RowTime {
  const { published, publishedInferred } = source;
  const known = covers && { from: covers.start, to: covers.end };
  if (published === null) return { at: null, span: null, covers: known };
  const { start: from, end: to } = published;
  const isWide = publishedInferred || published.precision === 'within' || published.precision === 'span';
  return { at: (from + to) / 2, span: isWide ? { from, to, kind: 'within' } : null, covers: known };
}

function timeOfFigure(observation: Observation): RowTime {
  const time = placeInTime(observation);
  if (time === null) return { at: null, span: null, covers: null };
  const { from, to, spread } = time;
  const isPlan = observation.kind === 'target' || observation.kind === 'rule';
  const lasts = isPlan || !AT_A_MOMENT.has(observation.definition.basis);
  const isYear = observation.period?.precision === 'year';
  const kind = spread ?? (lasts && isYear ? 'covers' : null);
  return {
    at: observation.kind === 'target' ? to : time.at,
    span: kind && { from, to, kind },
    covers: null,
  };
}

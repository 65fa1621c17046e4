import type { TimeWord } from '../../text/time-words.ts';
import type { Period } from '../period.ts';
import { guess, type Guess } from './guess.ts';

/** A guess at the period of a figure: the ISO form, what is printed, and whether it was inferred. */
export interface PeriodGuess {
  readonly period: Guess;
  readonly printed: string;
  readonly inferred: boolean;
}

/** What is known of an article's time: when it was published, and the year of its title. */
export interface ArticleTime {
  readonly published: Period | null;
  readonly titleYear: number | null;
}

/** The day of writing as a year: the title's where it has one, else that of publication. */
export function yearOfWriting({ published, titleYear }: ArticleTime): number | null {
  return titleYear ?? (published ? Number(published.iso.replace('[', '').slice(0, 4)) : null);
}

/** The period that words of time name, with the year they lean on where they name none; null where they name none. */
export function periodOf(time: TimeWord, leaning: number | null, article: ArticleTime): string | null {
  if (time.kind === 'now') return article.published?.iso ?? null;
  if (time.kind !== 'date') return null;
  const written = yearOfWriting(article);
  const year =
    time.year ?? (time.ago === null ? (leaning ?? written) : written === null ? null : written + time.ago);
  if (year === null) return null;
  if (!time.months) return String(year);
  const month = (number: number): string => `${year}-${String(number).padStart(2, '0')}`;
  const { first, last, day } = time.months;
  if (day !== null) return `${month(first)}-${String(day).padStart(2, '0')}`;
  return first === last ? month(first) : `${month(first)}/${month(last)}`;
}

/** The guess that words of time make, with why. `carried` says from where they are carried to the figure. */
export function guessTimed(iso: string, time: TimeWord, far: { zh: string; en: string } | null): PeriodGuess {
  const inferred = time.year === null || time.since || far !== null;
  const where = far ?? { zh: '本句', en: 'its sentence' };
  return {
    period: guess(iso, !inferred, `${where.zh}有“${time.words}”`, `${where.en} has “${time.words}”`),
    printed: time.words + (time.since ? '以来' : ''),
    inferred,
  };
}

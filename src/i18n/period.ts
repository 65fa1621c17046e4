import type { Period } from '../model/period.ts';
import type { Lang } from '../model/vocabulary.ts';
import { readDate, writeDate } from './date.ts';
import type { CalendarDate } from './date.ts';
import { writeSpan, writeWithin } from './date-range.ts';
import { remember } from './remember.ts';
import { textFor } from './text.ts';

/** `iso` alone tells the words; the decimal years of a period are for axes. */
type Dated = Pick<Period, 'iso' | 'precision'>;

/**
 * A period in words: `28 April 2021`, `2018–2021`, `between December 2022 and April 2023`; `undated` for `null`.
 * Throws on a text that is no period.
 */
export function formatPeriod(period: Dated | null, lang: Lang): string {
  if (period === null) return textFor(lang).undated;
  const { iso, precision } = period;
  return WORDS[lang][precision === 'span' || precision === 'within' ? precision : 'date'](iso);
}

/** What says a period of each kind: figures are many, the periods that they are of few, so each is worded once. */
const WORDS = { en: wordsIn('en'), zh: wordsIn('zh') };

function wordsIn(lang: Lang) {
  return {
    span: remember((iso: string) => writeSpan(...readEnds(iso), lang)),
    within: remember((iso: string) => writeWithin(...readEnds(iso), lang)),
    date: remember((iso: string) => writeDate(readEnds(iso)[0], lang)),
  };
}

/** The calendar years from `start` to `end`, both included: `2010–2024`, `2010—2024年`; one year alone as itself. */
export function formatYears(start: number, end: number, lang: Lang): string {
  return writeSpan(wholeYear(start), wholeYear(end), lang);
}

/** First and last date of a period as ISO 8601-2 writes it; the same twice for a single date. */
export function readEnds(iso: string): readonly [CalendarDate, CalendarDate] {
  const [, first, last] = /^\[?([\d-]+)(?:\/|\.\.)([\d-]+)\]?$/u.exec(iso) ?? [];
  return [readDate(first ?? iso), readDate(last ?? iso)];
}

function wholeYear(year: number): CalendarDate {
  if (!Number.isInteger(year)) throw new Error(`invalid year: ${year}`);
  return { year, month: null, day: null };
}

import type { Period } from '../model/period.ts';
import type { Lang } from '../model/vocabulary.ts';
import { nameMonth } from './date.ts';
import type { CalendarDate } from './date.ts';
import { findDiffering } from './date-range.ts';
import { readEnds } from './period.ts';
import { textFor } from './text.ts';

const DASH: Record<Lang, string> = { en: '–', zh: '—' };
const SHORT_MONTH = 3;

/**
 * A period for the label of a mark: `2021`, `Apr 2021`, `2022–23`; `2021`, `2021.4`, `2022—23`. What spans two
 * years is given by its years alone, what spans two months by its months; `undated` for `null`.
 */
export function formatPeriodShort(period: Pick<Period, 'iso'> | null, lang: Lang): string {
  if (period === null) return textFor(lang).undatedShort;
  const [from, to] = readEnds(period.iso);
  const differing = findDiffering(from, to);
  if (differing === 'nothing') return writeShort(from, lang);
  if (differing === 'year' || from.month === null || to.month === null)
    return shortYears(from.year, to.year, lang);
  const [first, last] = differing === 'month' ? [dropDay(from), dropDay(to)] : [from, to];
  if (findDiffering(first, last) === 'nothing') return writeShort(first, lang);
  if (lang === 'zh') return `${writeShort(first, lang)}${DASH.zh}${last.day ?? last.month}`;
  return `${first.day ?? shortMonth(from.month)}${DASH.en}${writeShort(last, lang)}`;
}

function shortYears(start: number, end: number, lang: Lang): string {
  if (start === end) return String(start);
  const sameCentury = Math.floor(start / 100) === Math.floor(end / 100);
  return `${start}${DASH[lang]}${sameCentury ? String(end).slice(-2) : end}`;
}

function writeShort({ year, month, day }: CalendarDate, lang: Lang): string {
  if (lang === 'zh') return [year, month, day].filter((part) => part !== null).join('.');
  return [day, month === null ? null : shortMonth(month), year].filter((part) => part !== null).join(' ');
}

function dropDay(date: CalendarDate): CalendarDate {
  return { ...date, day: null };
}

function shortMonth(month: number): string {
  return nameMonth(month).slice(0, SHORT_MONTH);
}

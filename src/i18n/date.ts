import type { Lang } from '../model/vocabulary.ts';

/** A date as far as it is known: `month` 1 to 12 and `day` are `null` where only the year, or the month, is. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const ISO = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/u;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Reads `2021`, `2021-04` or `2021-04-28`. Throws on anything else. */
export function readDate(iso: string): CalendarDate {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (year === undefined) throw new Error(`invalid date: ${iso}`);
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/** A date, as exactly as it is given: `28 April 2021`, `April 2021`, `2021`; `2021年4月28日`. Throws on no date. */
export function formatDate(isoDate: string, lang: Lang): string {
  return writeDate(readDate(isoDate), lang);
}

/** A date in words; the parts that are `null` are left away. */
export function writeDate({ year, month, day }: CalendarDate, lang: Lang): string {
  if (lang === 'zh') return `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`;
  return [day, month === null ? null : nameMonth(month), year].filter((part) => part !== null).join(' ');
}

/** The English name of a month, 1 to 12: `April`. */
export function nameMonth(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new Error(`invalid month: ${month}`);
  return name;
}

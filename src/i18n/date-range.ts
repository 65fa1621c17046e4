import type { Lang } from '../model/vocabulary.ts';
import { nameMonth, writeDate } from './date.ts';
import type { CalendarDate } from './date.ts';

/** The largest part that two dates of one precision differ in; a date of a year beside one of a day differs in all. */
export type Differing = 'year' | 'month' | 'day' | 'nothing';

/** In what two dates differ, so that what they share is written once. */
export function findDiffering(from: CalendarDate, to: CalendarDate): Differing {
  if (from.year !== to.year || (from.month === null) !== (to.month === null)) return 'year';
  if ((from.day === null) !== (to.day === null) || from.month !== to.month) return 'month';
  return from.day === to.day ? 'nothing' : 'day';
}

/** A span: `2018–2021`, `January–April 2021`, `28 April – 3 May 2021`; `2018—2021年`, `2021年1—4月`. */
export function writeSpan(from: CalendarDate, to: CalendarDate, lang: Lang): string {
  const differing = findDiffering(from, to);
  if (differing === 'nothing') return writeDate(from, lang);
  const last = writeDate(to, lang);
  if (lang === 'en') {
    const first = englishStart(from, differing);
    return first.includes(' ') || differsInPrecision(from, to) ? `${first} – ${last}` : `${first}–${last}`;
  }
  return `${chineseSpanStart(from, to, differing)}—${chineseEnd(to, differing)}`;
}

/** A date somewhere within: `between March and June 2025`; `2025年3月至6月之间`. */
export function writeWithin(from: CalendarDate, to: CalendarDate, lang: Lang): string {
  const differing = findDiffering(from, to);
  if (differing === 'nothing') return writeDate(from, lang);
  if (lang === 'en') return `between ${englishStart(from, differing)} and ${writeDate(to, lang)}`;
  return `${writeDate(from, lang)}至${chineseEnd(to, differing)}之间`;
}

function englishStart(from: CalendarDate, differing: Differing): string {
  if (differing === 'year' || from.month === null) return writeDate(from, 'en');
  if (differing === 'day') return String(from.day);
  return from.day === null ? nameMonth(from.month) : `${from.day} ${nameMonth(from.month)}`;
}

/** 2018—2021年 and 1—4月, but 2018年1月—2021年4月: the word goes only where the next number has the same. */
function chineseSpanStart(from: CalendarDate, to: CalendarDate, differing: Differing): string {
  const first = writeDate(from, 'zh');
  const lone = !differsInPrecision(from, to) && (differing === 'day' || isLone(from, differing));
  return lone ? first.slice(0, -1) : first;
}

function isLone({ month, day }: CalendarDate, differing: Differing): boolean {
  return differing === 'year' ? month === null : day === null;
}

function chineseEnd(to: CalendarDate, differing: Differing): string {
  const whole = writeDate(to, 'zh');
  if (differing === 'year') return whole;
  return whole.slice(whole.indexOf(differing === 'month' ? '年' : '月') + 1);
}

function differsInPrecision(from: CalendarDate, to: CalendarDate): boolean {
  return (from.month === null) !== (to.month === null) || (from.day === null) !== (to.day === null);
}

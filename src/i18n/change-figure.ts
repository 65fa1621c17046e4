import type { Interval } from '../model/interval.ts';
import type { Unit } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { formatAmount } from './amount.ts';
import { readDecimal, roundDecimal, wholeDigits, type Rounding } from './decimal.ts';
import { formatNumber } from './number.ts';
import { formatRange } from './range.ts';
import { textFor } from './text.ts';

/** What of a change is told: in the unit of its figures, as how many times, in per cent. */
export type ChangeKind = 'difference' | 'ratio' | 'growth';

/** A change as computed: a value where there is one, and where it can lie. */
export interface ComputedChange extends Interval {
  readonly value: number | null;
}

/** Digits after the point of a change that leaves no room; a difference of exact figures keeps its own. */
const EXACT_DECIMALS: Readonly<Record<ChangeKind, number>> = { difference: 6, ratio: 2, growth: 1 };
const TIMES: Readonly<Record<Lang, string>> = { en: ' times', zh: '倍' };

/**
 * A change in figures, as fine as its room allows: `199.6%`, `0.59 percentage points`, `2.996 times`; as a range where
 * its figures are ranges, with `at least` where one is open. `unit` is that of the result; a ratio has none.
 */
export function sayChangeFigure(change: ComputedChange, kind: ChangeKind, unit: Unit, lang: Lang): string {
  const { value, low, high } = change;
  const write = (number: number): string =>
    kind === 'ratio' ? formatNumber(number, lang) + TIMES[lang] : formatAmount(number, unit, lang);
  const isOpen = low === null || high === null;
  if (value !== null && !isOpen) return write(cut(value, change, kind, 'nearest'));
  if (low !== null && high !== null) {
    const [from, to] = [cut(low, change, kind, 'down'), cut(high, change, kind, 'up')];
    if (kind !== 'ratio') return formatRange(from, to, unit, lang, true);
    const joint = lang === 'en' ? ' to ' : '～';
    return `${formatNumber(from, lang)}${joint}${formatNumber(to, lang)}${TIMES[lang]}`;
  }
  if (low !== null) return (lang === 'en' ? 'at least ' : '至少') + write(cut(low, change, kind, 'down'));
  if (high !== null) return (lang === 'en' ? 'at most ' : '至多') + write(cut(high, change, kind, 'up'));
  return '—';
}

/** Where a change can lie, in words, `between 199.4% and 199.9%`; '' where it leaves no room or is open. */
export function sayChangeRoom({ low, high }: Interval, kind: ChangeKind, unit: Unit, lang: Lang): string {
  if (low === null || high === null || low === high) return '';
  const end = (value: number, rounding: Rounding): string => {
    const number = cut(value, { low, high }, kind, rounding, 2);
    return kind === 'ratio' ? formatNumber(number, lang) + TIMES[lang] : formatAmount(number, unit, lang);
  };
  return textFor(lang).story.between(end(low, 'down'), end(high, 'up'));
}

function cut(
  value: number,
  { low, high }: Interval,
  kind: ChangeKind,
  rounding: Rounding,
  figures = 1,
): number {
  const room = low === null || high === null ? 0 : high - low;
  const decimals = room === 0 ? EXACT_DECIMALS[kind] : figures - wholeDigits(readDecimal(room));
  const { units, scale } = roundDecimal(readDecimal(value), decimals, rounding);
  return Number(`${units}e-${scale}`);
}

import type { Interval } from '../model/interval.ts';
import type { Unit } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { formatAmount } from './amount.ts';
import { readDecimal, roundDecimal, wholeDigits, type Rounding } from './decimal.ts';
import { formatRange } from './range.ts';
import { roundToFigures } from './significant.ts';
import { findUnitKind } from './unit.ts';

const FIGURES = 6;
const ROOM_FIGURES = 2;

/** A computed figure: a value where there is one, and where it can lie. */
export interface Computed extends Interval {
  readonly value: number | null;
}

/** What was computed, no finer than its room allows: `199.63%`, `692 to 1,135 enterprises`, `at least 600`. */
export function sayResult({ value, low, high }: Computed, unit: Unit, lang: Lang): string {
  if (value !== null) return formatAmount(cut(value, low, high, 'nearest'), unit, lang);
  return sayRoom({ low, high }, unit, lang);
}

/** Where a computed figure can lie: its ends rounded outwards to what its width bears. */
export function sayRoom({ low, high }: Interval, unit: Unit, lang: Lang): string {
  if (low !== null && high !== null) {
    if (low === high) return formatAmount(cut(low, low, high, 'nearest'), unit, lang);
    // A count has no digits too many.
    const isCount = findUnitKind(unit) === 'count' && [low, high].every(Number.isInteger);
    const from = isCount ? low : cut(low, low, high, 'down');
    const to = isCount ? high : cut(high, low, high, 'up');
    return formatRange(from, to, unit, lang, true);
  }
  if (low !== null)
    return lang === 'en'
      ? `at least ${formatAmount(low, unit, lang)}`
      : `至少${formatAmount(low, unit, lang)}`;
  if (high !== null)
    return lang === 'en'
      ? `at most ${formatAmount(high, unit, lang)}`
      : `至多${formatAmount(high, unit, lang)}`;
  return '—';
}

const START_FIGURES = 3;

/** What a growth must have begun from, to three figures and never claiming more: `at most 667 million yuan`. */
export function sayStart({ low, high }: Interval, unit: Unit, lang: Lang): string {
  const round = (end: number | null, rounding: Rounding): number | null =>
    end === null ? null : roundToFigures(end, START_FIGURES, rounding);
  return sayRoom({ low: round(low, 'down'), high: round(high, 'up') }, unit, lang);
}

/** Rounds to the second digit of the room between the ends; what is exact keeps six figures, whole numbers all. */
function cut(value: number, low: number | null, high: number | null, rounding: Rounding): number {
  if (low === null || high === null || low === high) {
    return Number.isInteger(value) ? value : roundToFigures(value, FIGURES);
  }
  const decimals = ROOM_FIGURES - wholeDigits(readDecimal(high - low));
  if (Number.isInteger(value) && decimals > 0) return value;
  const { units, scale } = roundDecimal(readDecimal(value), decimals, rounding);
  return Number(`${units}e-${scale}`);
}

import { clean, type Interval } from '../model/interval.ts';
import type { Unit } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { formatAmount } from './amount.ts';
import { formatRange } from './range.ts';
import { roundToFigures } from './significant.ts';
import { findUnitKind } from './unit.ts';

const FIGURES = 6;

/** A computed figure: a value where there is one, and where it can lie. */
export interface Computed extends Interval {
  readonly value: number | null;
}

/** What was computed, no finer than its room allows: `199.63%`, `692 to 1,135 enterprises`, `at least 600`. */
export function sayResult({ value, low, high }: Computed, unit: Unit, lang: Lang): string {
  if (value !== null) return formatAmount(cut(value, low, high, Math.round), unit, lang);
  return sayRoom({ low, high }, unit, lang);
}

/** Where a computed figure can lie: its ends rounded outwards to what its width bears. */
export function sayRoom({ low, high }: Interval, unit: Unit, lang: Lang): string {
  if (low !== null && high !== null) {
    if (low === high) return formatAmount(cut(low, low, high, Math.round), unit, lang);
    // A count has no digits too many.
    const isCount = findUnitKind(unit) === 'count' && [low, high].every(Number.isInteger);
    const from = isCount ? low : cut(low, low, high, Math.floor);
    const to = isCount ? high : cut(high, low, high, Math.ceil);
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

/** Rounds to the second digit of the room between the ends; what is exact keeps six figures, whole numbers all. */
function cut(
  value: number,
  low: number | null,
  high: number | null,
  rounding: (value: number) => number,
): number {
  if (low === null || high === null || low === high) {
    return Number.isInteger(value) ? value : roundToFigures(value, FIGURES);
  }
  const power = Math.floor(Math.log10(high - low)) - 1;
  if (Number.isInteger(value) && power < 0) return value;
  // A power of ten below one has no exact double: dividing by one above it has no dust.
  const steps = power < 0 ? clean(value * 10 ** -power) : clean(value / 10 ** power);
  return clean(power < 0 ? rounding(steps) / 10 ** -power : rounding(steps) * 10 ** power);
}

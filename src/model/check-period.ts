import type { Fault } from './fault.ts';
import type { Period } from './period.ts';
import { said, type Place } from './said.ts';
import type { Kind } from './vocabulary.ts';

/** The first year of which a place of today may have reported a figure: places and their statistics begin in 1949. */
const FIRST_YEAR = 1949;
/** The furthest deadline that a plan sets, in years from its own date: outlines reach half a generation, none a whole one. */
const FURTHEST = 30;

/**
 * Holds a figure's period against the day on which its source was published, or, of a derived figure, the end of the
 * latest of its operands: what was reached cannot lie after it, and no plan looks further than 30 years. An empty period,
 * or an unknown date, contradicts nothing.
 */
export function checkPeriod(
  row: Place & { readonly period: Period | null },
  kind: Kind,
  known: Period | null,
): readonly Fault[] {
  const { period } = row;
  if (!period) return [];
  const is = { zh: `不能是 ${period.iso}`, en: `cannot be ${period.iso}` };
  if (period.start < FIRST_YEAR)
    return [said(row, 'period', is, { zh: `${FIRST_YEAR} 年以后`, en: `${FIRST_YEAR} or later` })];
  if (!known) return [];
  const isAhead = kind === 'target' || kind === 'expected' || kind === 'rule';
  if (period.start < known.end + (isAhead ? FURTHEST : 0)) return [];
  const expected = isAhead
    ? { zh: `${known.iso} 之后不超过 ${FURTHEST} 年`, en: `at most ${FURTHEST} years after ${known.iso}` }
    : { zh: `不晚于 ${known.iso}`, en: `not after ${known.iso}` };
  return [said(row, 'period', is, expected)];
}

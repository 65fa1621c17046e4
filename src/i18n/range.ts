import type { Unit } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { cutAmount, joinAmount } from './amount.ts';
import type { AmountParts } from './amount.ts';
import { findUnitKind } from './unit.ts';

/**
 * An amount between two bounds: `506 or 507 enterprises`, `506～509家`, `5%～10%`.
 * Scale words and `%` stand on both sides, a plain unit once (GB/T 15835-2011, 5.1.3: 9亿～16亿, never 9～16亿).
 */
export function formatRange(low: number, high: number, unit: Unit, lang: Lang, withUnit: boolean): string {
  const from = withoutUnit(cutAmount(low, unit, lang), withUnit);
  const to = withoutUnit(cutAmount(high, unit, lang), withUnit);
  const either = areNeighbours(low, high, unit);
  if (lang === 'en') {
    const first = joinAmount(from.unit === '%' ? from : { ...from, unit: '' }, lang);
    return `${first} ${either ? 'or' : 'to'} ${joinAmount(to, lang)}`;
  }
  const repeats = from.unit === '%' || from.scale !== '' || to.scale !== '';
  const first = joinAmount(repeats ? from : { ...from, unit: '' }, lang);
  return `${first}${either ? '或' : '～'}${joinAmount(to, lang)}`;
}

function withoutUnit(parts: AmountParts, withUnit: boolean): AmountParts {
  return withUnit ? parts : { ...parts, unit: '' };
}

/** Only what comes in whole ones has nothing between 506 and 507. */
function areNeighbours(low: number, high: number, unit: Unit): boolean {
  return findUnitKind(unit) === 'count' && unit.decimals === 0 && Number.isInteger(low) && high - low === 1;
}

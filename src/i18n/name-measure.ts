import type { Observation } from '../model/observation.ts';
import type { Basis, Lang } from '../model/vocabulary.ts';
import { textFor } from './text.ts';
import { findUnitKind } from './unit.ts';

/** Bases that the short name of an indicator lets expect; any other is said beside it. */
const EXPECTED: ReadonlySet<Basis> = new Set(['stock', 'unstated', 'rate', 'per-capita']);

/** The short name of what is measured, with its basis where the name alone would mislead: `Certified HNTEs (growth)`. */
export function nameMeasure({ indicator, definition }: Observation, lang: Lang): string {
  const { basis, unit } = definition;
  const isYearsMoney = basis === 'flow' && findUnitKind(unit) === 'money';
  const isUsual = basis === 'share' && unit.id === indicator.unit.id;
  if (EXPECTED.has(basis) || isYearsMoney || isUsual) return indicator.short[lang];
  const said = textFor(lang).basis[basis];
  return lang === 'zh' ? `${indicator.short.zh}（${said}）` : `${indicator.short.en} (${said})`;
}

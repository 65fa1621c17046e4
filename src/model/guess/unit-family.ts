import type { FoundFigure } from '../../text/figures.ts';
import { parseQuantity } from '../../text/quantity.ts';
import type { Unit } from '../observation.ts';

/** What sort of unit a figure has: only like is counted with like. */
export type UnitFamily =
  'money' | 'percent' | 'point' | 'multiple' | 'person' | 'place' | 'times' | 'patent' | 'count';

const FAMILIES: readonly (readonly [UnitFamily, RegExp])[] = [
  ['money', /元$/u],
  ['percent', /^[%‰]$/u],
  ['point', /百分点$|个点$/u],
  ['multiple', /^[倍番]$/u],
  ['person', /^[人名]$|人次$|人年$/u],
  ['place', /^位$/u],
  ['times', /^[次场]|次\/季度/u],
  ['patent', /^件/u],
];

/** The family of a unit as printed (`家`, `万元` without its 万, `%`) or as units.csv has it. */
function familyOf(unit: string): UnitFamily {
  return FAMILIES.find(([, pattern]) => pattern.test(unit))?.[0] ?? 'count';
}

/** The family of a figure's unit. */
export function familyOfFigure({ printed, unit }: FoundFigure): UnitFamily {
  return familyOf(parseQuantity(printed)?.unit ?? unit);
}

/** The family of a unit of units.csv. */
export function familyOfUnit(unit: Unit): UnitFamily {
  return unit.id === 'rank' || unit.id === 'place' ? 'place' : familyOf(unit.zh);
}

const ALIKE: Readonly<Partial<Record<UnitFamily, Readonly<Partial<Record<UnitFamily, number>>>>>> = {
  count: { patent: 0.4, person: 0.2, times: 0.4, money: 0.1 },
  patent: { count: 0.8 },
  person: { place: 0.8, count: 0.25 },
  place: { person: 0.3, count: 0.5 },
  times: { count: 0.5 },
  percent: { multiple: 0.8, point: 0.8, count: 0.4, money: 0.6, person: 0.4, patent: 0.5 },
  point: { percent: 0.9, count: 0.4, money: 0.3 },
  multiple: { percent: 0.8, count: 0.6, money: 0.6, patent: 0.6 },
  money: { percent: 0.2, count: 0.1 },
};

/** How far a figure with a unit of the first family may be of a measure with one of the second: 1 the same, 0 never. */
export function fits(figure: UnitFamily, measure: UnitFamily): number {
  return figure === measure ? 1 : (ALIKE[figure]?.[measure] ?? 0.05);
}

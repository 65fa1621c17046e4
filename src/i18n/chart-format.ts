import type { Observation, Unit } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { cutAmount, joinAmount } from './amount.ts';
import { formatPeriod } from './period.ts';
import { formatQuantity } from './quantity.ts';
import { textFor } from './text.ts';
import { findUnitKind, nameUnit } from './unit.ts';

/** How the figures, ticks and years of a chart are written in a language; what `ChartFormat` of src/charts asks for. */
export function chartFormat(unit: Unit, lang: Lang) {
  const isMoney = findUnitKind(unit) === 'money';
  return {
    value: (observation: Observation) => formatQuantity(observation, lang, isMoney ? 'full' : 'bare'),
    tick: (value: number) => joinAmount({ ...cutAmount(value, unit, lang), unit: '' }, lang),
    year: (year: number, narrow: boolean) =>
      narrow ? `’${String(year % 100).padStart(2, '0')}` : String(year),
    unit: nameUnit(unit, lang, ''),
    deadline: (observation: Observation) => {
      const words = textFor(lang);
      const mode = observation.mode ? words.mode[observation.mode] : words.kind[observation.kind];
      return `${mode} ${formatPeriod(observation.period, lang)}`;
    },
  };
}

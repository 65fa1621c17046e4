import type { Observation, Unit } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { labelFormat } from './label-format.ts';
import { formatPeriodShort } from './period-short.ts';

/** How a chart writes its figures and, beside them, their dates. */
export function datedFormat(unit: Unit, lang: Lang) {
  return {
    lang,
    format: labelFormat(unit, lang),
    date: ({ period }: Observation): string => formatPeriodShort(period, lang),
  };
}

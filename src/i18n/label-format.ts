import type { Observation, Unit } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { chartFormat } from './chart-format.ts';
import { formatQuantity } from './quantity.ts';
import { findUnitKind } from './unit.ts';

/** As `chartFormat`, for charts whose figures stand beside their marks: percentages carry their sign there. */
export function labelFormat(unit: Unit, lang: Lang): ReturnType<typeof chartFormat> {
  const format = chartFormat(unit, lang);
  if (findUnitKind(unit) !== 'percent') return format;
  return { ...format, value: (observation: Observation) => formatQuantity(observation, lang, 'full') };
}

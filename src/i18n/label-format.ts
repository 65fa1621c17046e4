import type { Observation, Unit } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { chartFormat } from './chart-format.ts';
import { formatQuantity } from './quantity.ts';
import { findUnitKind } from './unit.ts';

/**
 * As `chartFormat`, for charts whose figures stand beside their marks: percentages carry their sign there, and sums of
 * money that we worked out are rounded to three figures.
 */
export function labelFormat(unit: Unit, lang: Lang): ReturnType<typeof chartFormat> {
  const format = chartFormat(unit, lang);
  const kind = findUnitKind(unit);
  const value = (observation: Observation): string => {
    if (kind === 'money' && observation.origin === 'derived')
      return formatQuantity(observation, lang, 'rounded');
    return kind === 'percent' ? formatQuantity(observation, lang, 'full') : format.value(observation);
  };
  return { ...format, value };
}

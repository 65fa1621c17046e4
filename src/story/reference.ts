import { isProvinceOf } from '../model/comparability.ts';
import { ownFigures } from '../model/coverage.ts';
import type { Model } from '../model/load.ts';
import type { Observation, Region } from '../model/observation.ts';
import { lookUp } from '../model/select.ts';
import type { Series } from '../model/series.ts';
import type { Basis } from '../model/vocabulary.ts';
import { ChartRefusal } from './composed.ts';

const RELATIVE: ReadonlySet<Basis> = new Set(['rate', 'share', 'per-capita', 'growth', 'change']);

/**
 * The figures of a province that stands behind its places as their context, under the definitions of theirs; none
 * where no province is named. Refuses amounts, a region that is no place's province, and one without such figures.
 */
export function referenceFigures(
  model: Model,
  observations: readonly Observation[],
  id: string | undefined,
): readonly Observation[] {
  if (!id) return [];
  const province = lookUp(id, model.regions);
  const places = observations.filter(({ region }) => region.id !== id);
  if (!places.some(({ region }) => isProvinceOf(province, region, model.regions)))
    throw notAProvince(province);
  if (!places.every(({ definition }) => RELATIVE.has(definition.basis))) throw notRelative(province);
  const definitions = new Set(places.map(({ definition }) => definition.id));
  const found = ownFigures(model.observations).filter(
    ({ region, definition }) => region.id === id && definitions.has(definition.id),
  );
  if (found.length > 0) return found;
  throw new ChartRefusal(
    {
      zh: `没有${province.name.zh}同一口径的数字`,
      en: `there is no figure of ${province.name.en} under this definition`,
    },
    { zh: '请删去 reference', en: 'Leave reference out' },
  );
}

/** The series with that of the province in the colour of the context. */
export function inContext(series: readonly Series[], id: string | undefined): readonly Series[] {
  return series.map((each) => (each.key === id ? { ...each, tone: 'place-other' } : each));
}

function notAProvince({ id, name }: Region): ChartRefusal {
  return new ChartRefusal(
    {
      zh: `图中没有属于${name.zh}的地方`,
      en: `no place of this chart lies in ${name.en}`,
    },
    {
      zh: `reference 须写图中某地所在的省，不能写 ${id}`,
      en: `reference takes the province of a place in the chart, not ${id}`,
    },
  );
}

function notRelative({ name }: Region): ChartRefusal {
  return new ChartRefusal(
    {
      zh: `${name.zh}的总量不能作为一地总量的参照`,
      en: `a total of ${name.en} is no reference for the total of a place in it`,
    },
    {
      zh: 'reference 只用于比率、占比、人均和增长，请删去',
      en: 'reference is for rates, shares, per-head figures and growth; leave it out',
    },
  );
}

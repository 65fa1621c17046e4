import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { describePlace } from './describe-figures.ts';
import { nameMeasure } from './name-measure.ts';

/** Figures in words, a sentence for each place (or body in it) and each thing that is measured there. */
export function describeByMeasure(observations: readonly Observation[], lang: Lang): readonly string[] {
  const groups = Map.groupBy(
    observations,
    (each) => `${each.region.id} ${each.entity} ${nameMeasure(each, lang)}`,
  );
  return [...groups.values()].map((own) => {
    const first = own[0];
    const named = first ? [first.region.name[lang], first.entityName[lang], nameMeasure(first, lang)] : [];
    return describePlace(named.filter(Boolean).join(lang === 'zh' ? '，' : ', '), own, lang);
  });
}

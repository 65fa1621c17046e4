import { pathTo } from '../i18n/path.ts';
import { model } from '../model/on-site.ts';
import type { Lang } from '../model/vocabulary.ts';
import { composeAll } from '../story/composed-charts.ts';
import { charts } from '../story/on-site.ts';
import type { StoryUse } from './story-uses.ts';

const known = new Map<Lang, ReadonlyMap<string, readonly StoryUse[]>>();

/** By the id of an observation, the registered charts in a language that show it. */
export function chartsUsing(lang: Lang): ReadonlyMap<string, readonly StoryUse[]> {
  const before = known.get(lang);
  if (before) return before;
  const uses = new Map<string, StoryUse[]>();
  for (const { lang: language, page, chart } of composeAll(charts, model)) {
    if (language !== lang) continue;
    const use = { path: `${pathTo(lang, page)}#${chart.id}`, title: chart.title };
    for (const id of new Set(chart.observations.map((each) => each.id)))
      uses.set(id, [...(uses.get(id) ?? []), use]);
  }
  known.set(lang, uses);
  return uses;
}

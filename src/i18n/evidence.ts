import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { pathTo } from './path.ts';

/** Where a figure's evidence is shown: its mark in the text, its row on the page of a cited document, or the working. */
export function evidencePath(observation: Observation, lang: Lang): string {
  if (observation.origin === 'derived')
    return pathTo(lang, `indicators/${observation.indicator.id}/#${observation.id}`);
  return pathTo(lang, `sources/${observation.source?.id ?? ''}/#${observation.id}`);
}

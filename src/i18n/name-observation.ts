import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { formatPeriod } from './period.ts';
import { formatQuantity } from './quantity.ts';
import { textFor } from './text.ts';

/** A figure in one line: what it is of, where, when, of what kind unless it was simply reported, and how much. */
export function nameObservation(observation: Observation, lang: Lang): string {
  const { indicator, region, period, kind } = observation;
  const text = textFor(lang);
  const about = [
    indicator.short[lang],
    region.name[lang],
    formatPeriod(period, lang),
    kind === 'actual' ? '' : text.kind[kind],
  ].filter(Boolean);
  return text.cite.figure(about.join(lang === 'zh' ? '，' : ', '), formatQuantity(observation, lang));
}

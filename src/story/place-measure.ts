import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { measureLine } from './measure-line.ts';

/** The line under a chart's title, begun by the place where there is one alone, as no mark names it then. */
export function placeMeasure(observations: readonly Observation[], lang: Lang): string {
  const names = new Set(observations.map(({ region }) => region.name[lang]));
  const [only] = names;
  const measure = measureLine(observations, lang);
  if (only === undefined || names.size > 1) return measure;
  return `${only}${lang === 'zh' ? '：' : ': '}${measure}`;
}

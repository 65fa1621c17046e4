import { knownWords } from '../i18n/known-words.ts';
import { pathTo } from '../i18n/path.ts';
import { textFor } from '../i18n/text.ts';
import type { Model } from '../model/load.ts';
import { site } from '../site.ts';
import { nameSource, newestDate, sourcesOf } from './chart-sources.ts';
import type { ComposedChart } from './composed.ts';
import { gapNote } from './gap-note.ts';

/**
 * What the picture of a chart says (`pictureSvg` takes it): every warning, comparability first, and every document
 * behind its figures. `page` is where the chart stands, without base and language.
 */
export function pictureParts(chart: ComposedChart, page: string, model: Model) {
  const { id, lang, title, measure, description, note, care, breaks = [], documents = [] } = chart;
  const text = textFor(lang);
  const known = sourcesOf(chart.observations, model.byId);
  const sources = [...new Set([...known, ...documents])];
  const reasons = care.length > 0 ? [text.picture.care, ...care.map((code) => text.reason[code])] : [];
  return {
    ...{ lang, title, measure, description, drawing: chart.wide },
    known: knownWords(model),
    notes: [...reasons, ...breaks, note, gapNote(chart, model)].filter(Boolean),
    sources: sources.map((source) => nameSource(source, lang)),
    licence: text.data.licence,
    address: new URL(`${pathTo(lang, page)}#${id}`, site.url).href,
    date: newestDate(sources, lang),
  };
}

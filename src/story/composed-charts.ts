import type { Model } from '../model/load.ts';
import { languages, type Language } from '../site.ts';
import { composeChart } from './compose.ts';
import type { ChartRequest, ComposedChart } from './composed.ts';
import type { RegisteredChart } from './register.ts';

/** A registered chart composed for one of its languages; `name` is that of its files, `hnte-in-three-places.en`. */
export interface ChartFile {
  readonly name: string;
  readonly lang: Language;
  readonly chart: ComposedChart;
  readonly page: string;
}

const made = new WeakMap<Model, Map<string, ComposedChart>>();

/** A chart composed once a run, for all that is made from it, whoever asks in the same words. Labels are costly to place. */
export function composeOnce(request: ChartRequest, lang: Language, model: Model): ComposedChart {
  const known = made.get(model) ?? new Map<string, ComposedChart>();
  made.set(model, known);
  const asked = JSON.stringify([lang, request]);
  const chart = known.get(asked) ?? composeChart(request, lang, model);
  known.set(asked, chart);
  return chart;
}

/** Every registered chart in each language it is asked for in. */
export function composeAll(charts: readonly RegisteredChart[], model: Model): readonly ChartFile[] {
  return charts.flatMap(({ id, page, requests }) =>
    languages.flatMap((lang) => {
      const request = requests[lang];
      return request ? [{ name: `${id}.${lang}`, lang, page, chart: composeOnce(request, lang, model) }] : [];
    }),
  );
}

/** Of these, those that draw something; a table is its own picture. */
export function composePictured(charts: readonly RegisteredChart[], model: Model): readonly ChartFile[] {
  return composeAll(charts, model).filter(({ chart }) => chart.wide.items.length > 0);
}

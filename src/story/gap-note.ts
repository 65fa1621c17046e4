import { readFigure } from '../charts/figure.ts';
import { findGaps } from '../charts/gaps.ts';
import { formatYears } from '../i18n/period.ts';
import { textFor } from '../i18n/text.ts';
import type { Model } from '../model/load.ts';
import { makeSeries } from '../model/make-series.ts';
import { placesOf } from '../model/select.ts';
import type { ComposedChart } from './composed.ts';

const LINES: ReadonlySet<string> = new Set(['joined', 'apart']);

/** The years for which a chart with lines over time has no figure, place by place; '' where it has no gap or no line. */
export function gapNote({ observations, lang, wide }: ComposedChart, model: Model): string {
  if (!wide.key.some(({ meaning }) => LINES.has(meaning))) return '';
  const notes = makeSeries(observations, placesOf(model, observations), model.regions).flatMap((series) => {
    const figures = series.points.flatMap((point, index) => readFigure(series, point, index) ?? []);
    const years = findGaps(figures).flatMap((gap) => (gap.years ? [formatYears(...gap.years, lang)] : []));
    return years.length > 0 ? [textFor(lang).picture.gap(series.label[lang], years)] : [];
  });
  return notes.join(lang === 'zh' ? '' : ' ');
}

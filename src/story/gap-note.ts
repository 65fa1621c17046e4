import { readFigure } from '../charts/figure.ts';
import { findGaps } from '../charts/gaps.ts';
import { describeGaps } from '../i18n/describe-gaps.ts';
import { describeManyGaps } from '../i18n/describe-many.ts';
import type { Model } from '../model/load.ts';
import { makeSeries } from '../model/make-series.ts';
import { placesOf } from '../model/select.ts';
import type { ComposedChart } from './composed.ts';

const LINES: ReadonlySet<string> = new Set(['joined', 'apart']);

/**
 * The years for which a chart with lines over time has no figure, place by place (of a thinned one, how many in all); ''
 * where it has no gap or no line.
 */
export function gapNote({ observations, lang, wide, thinned }: ComposedChart, model: Model): string {
  if (!wide.key.some(({ meaning }) => LINES.has(meaning))) return '';
  const series = makeSeries(observations, placesOf(model, observations), model.regions);
  const figures = series.flatMap((each) =>
    each.points.flatMap((point, index) => readFigure(each, point, index) ?? []),
  );
  const gaps = findGaps(figures);
  if (thinned) return describeManyGaps(gaps, lang);
  const names = new Map(series.map(({ key, label }) => [key, label[lang]]));
  return describeGaps(gaps, names, lang).join(lang === 'zh' ? '' : ' ');
}

import type { LineChart } from '../charts/line-chart.ts';
import {
  describeCare,
  describeHighest,
  describeMarks,
  describePlace,
  endTitle,
  joinSentences,
} from '../i18n/describe-figures.ts';
import { describeGaps } from '../i18n/describe-gaps.ts';
import { describeMany, describeManyGaps } from '../i18n/describe-many.ts';
import type { ReasonCode } from '../model/comparability.ts';
import type { Series } from '../model/series.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { ChartRequest } from './composed.ts';

/**
 * A line chart in words: an editor's `sentence`, the title, every figure of every place, the highest, every gap, what
 * else is drawn (`more`: breaks, a reference), every kind of mark, and why care is needed. Of a thinned chart: how many
 * figures and places, the first and last dates, the highest, the lowest, how many gaps, and the rest as ever.
 */
export function describeLine(
  { title, attributes }: Pick<ChartRequest, 'title' | 'attributes'>,
  series: readonly Series[],
  chart: Pick<LineChart, 'gaps' | 'key'> & Partial<Pick<LineChart, 'thinned'>>,
  more: readonly string[],
  care: readonly ReasonCode[],
  lang: Lang,
): string {
  const ofSeries = ({ points }: Series) => points.map(({ observation }) => observation);
  const observations = series.flatMap(ofSeries);
  const names = new Map(series.map(({ key, label }) => [key, label[lang]]));
  return joinSentences(
    [
      attributes['sentence'] ?? '',
      endTitle(title, lang),
      ...(chart.thinned
        ? [...describeMany(observations, lang), describeManyGaps(chart.gaps, lang)]
        : [
            ...series.map((each) => describePlace(each.label[lang], ofSeries(each), lang)),
            observations.length > 1 ? describeHighest(observations, lang) : '',
            ...describeGaps(chart.gaps, names, lang),
          ]),
      ...more,
      describeMarks(
        chart.key.map(({ meaning }) => meaning),
        lang,
      ),
      describeCare(care, lang),
    ],
    lang,
  );
}

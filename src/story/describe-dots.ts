import type { DotPlot } from '../charts/dot-plot.ts';
import {
  describeCare,
  describeHighest,
  describeMarks,
  describePlace,
  endTitle,
  joinSentences,
} from '../i18n/describe-figures.ts';
import { describeGaps } from '../i18n/describe-gaps.ts';
import { DRAWN_WORDS } from '../i18n/drawn-words.ts';
import { formatPeriod } from '../i18n/period.ts';
import type { ReasonCode } from '../model/comparability.ts';
import type { Series } from '../model/series.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { ChartRequest } from './composed.ts';

/**
 * A dot plot in words: an editor's `sentence`, the title, every place in the order of the rows with its figures, first
 * and last date, the highest, every gap, every kind of mark, and why care is needed.
 */
export function describeDots(
  { title, attributes }: ChartRequest,
  series: readonly Series[],
  chart: DotPlot,
  care: readonly ReasonCode[],
  lang: Lang,
): string {
  const words = DRAWN_WORDS[lang];
  const byKey = new Map(series.map((each) => [each.key, each]));
  const names = new Map(series.map(({ key, label }) => [key, label[lang]]));
  const observations = series.flatMap(({ points }) => points.map(({ observation }) => observation));
  const dated = observations
    .flatMap(({ period }) => period ?? [])
    .toSorted((a, b) => a.end - b.end || a.start - b.start);
  const [first, last] = [dated[0] ?? null, dated.at(-1) ?? null];
  const places = chart.rows.flatMap(({ key }) => {
    const each = byKey.get(key);
    if (!each) return [];
    const own = each.points.map(({ observation }) => observation);
    return [own.length === 0 ? words.absent(each.label[lang]) : describePlace(each.label[lang], own, lang)];
  });
  return joinSentences(
    [
      attributes['sentence'] ?? '',
      endTitle(title, lang),
      words.ordered,
      ...places,
      first?.iso === last?.iso ? '' : words.dates(formatPeriod(first, lang), formatPeriod(last, lang)),
      describeHighest(observations, lang),
      ...describeGaps(chart.gaps, names, lang),
      describeMarks(
        chart.key.map(({ meaning }) => meaning),
        lang,
      ),
      describeCare(care, lang),
    ],
    lang,
  );
}

import type { SlopeChart } from '../charts/slope-chart.ts';
import { DRAWN_WORDS } from '../i18n/drawn-words.ts';
import {
  describeCare,
  describeHighest,
  describeMarks,
  describePlace,
  endTitle,
  joinSentences,
} from '../i18n/describe-figures.ts';
import { describeGaps } from '../i18n/describe-gaps.ts';
import { formatPeriod } from '../i18n/period.ts';
import type { ReasonCode } from '../model/comparability.ts';
import type { Series } from '../model/series.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { ChartRequest } from './composed.ts';

/**
 * A slope chart in words: an editor's `sentence`, the title, every figure of every place, first and last date, the
 * highest, every gap and every date that a place lacks, every kind of mark, and why care is needed.
 */
export function describeSlope(
  { title, attributes }: ChartRequest,
  series: readonly Series[],
  chart: SlopeChart,
  care: readonly ReasonCode[],
  lang: Lang,
): string {
  const observations = series.flatMap(({ points }) => points.map(({ observation }) => observation));
  const words = DRAWN_WORDS[lang];
  const names = new Map(series.map(({ key, label }) => [key, label[lang]]));
  const dated = chart.columns.flatMap(
    ({ iso }) => observations.find(({ period }) => period?.iso === iso)?.period ?? [],
  );
  const [first, last] = [dated[0] ?? null, dated.at(-1) ?? null];
  return joinSentences(
    [
      attributes['sentence'] ?? '',
      endTitle(title, lang),
      ...series.map(({ label, points }) =>
        describePlace(
          label[lang],
          points.map(({ observation }) => observation),
          lang,
        ),
      ),
      words.dates(formatPeriod(first, lang), formatPeriod(last, lang)),
      describeHighest(observations, lang),
      ...describeGaps(chart.gaps, names, lang),
      ...series.flatMap(({ label, points }) => {
        const own = new Set(points.map(({ observation: { period } }) => period?.iso));
        const lost = dated.filter(({ iso }) => !own.has(iso)).map((period) => formatPeriod(period, lang));
        return lost.length > 0 ? [words.gap(label[lang], words.list(lost))] : [];
      }),
      describeMarks(
        chart.key.map(({ meaning }) => meaning),
        lang,
      ),
      describeCare(care, lang),
    ],
    lang,
  );
}

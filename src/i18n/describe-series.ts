import type { Series } from '../model/series.ts';
import type { Lang } from '../model/vocabulary.ts';
import { formatPeriod } from './period.ts';
import { formatQuantity } from './quantity.ts';
import { textFor } from './text.ts';

interface Gap {
  readonly seriesKey: string;
  readonly years: readonly [first: number, last: number] | null;
}

/** A chart in words: what it shows, every figure of every place in order, every gap. */
export function describeSeries(
  title: string,
  series: readonly Series[],
  gaps: readonly Gap[],
  lang: Lang,
): string {
  const text = textFor(lang);
  const [colon, comma, stop, space] = lang === 'zh' ? ['：', '；', '。', ''] : [': ', '; ', '.', ' '];
  const places = series.map(({ label, points }) => {
    const figures = points.map(({ observation }) => {
      const kind = observation.kind === 'actual' ? '' : text.kind[observation.kind];
      const about =
        observation.origin === 'stated'
          ? kind
          : [text.origin[observation.origin], kind].filter(Boolean).join(comma);
      const bracket = about === '' ? '' : lang === 'zh' ? `（${about}）` : ` (${about})`;
      return `${formatPeriod(observation.period, lang)}${lang === 'zh' ? ' ' : ' '}${formatQuantity(observation, lang)}${bracket}`;
    });
    return `${label[lang]}${colon}${figures.join(comma)}${stop}`;
  });
  const names = new Map(series.map(({ key, label }) => [key, label[lang]]));
  const holes = gaps.flatMap(({ seriesKey, years }) =>
    years ? [text.chart.gap(names.get(seriesKey) ?? seriesKey, String(years[0]), String(years[1]))] : [],
  );
  return [`${title}${lang === 'zh' ? '。' : '.'}`, ...places, ...holes].join(space);
}

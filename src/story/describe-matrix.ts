import type { MatrixRow } from '../charts/coverage-matrix.ts';
import type { MatrixWords } from '../charts/flow-cell.ts';
import type { KeyEntry } from '../charts/key.ts';
import { describeByMeasure } from '../i18n/describe-by-measure.ts';
import { describeMarks, endTitle, joinSentences } from '../i18n/describe-figures.ts';
import { judgeCoverage } from '../i18n/judge-coverage.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { ChartRequest } from './composed.ts';

/**
 * A coverage matrix in words: an editor's `sentence`, the title, for each indicator every figure of every place or why
 * there is none, and whether they can be compared; then every kind of mark.
 */
export function describeMatrix(
  { title, attributes }: Pick<ChartRequest, 'title' | 'attributes'>,
  rows: readonly MatrixRow[],
  words: MatrixWords,
  key: readonly KeyEntry[],
  lang: Lang,
): string {
  const [colon, stop] = lang === 'zh' ? ['：', '。'] : [':', '.'];
  const told = rows.map(({ indicator, cells, time, rank }) => {
    const places = cells.flatMap(({ region, entries, absence }) => {
      const figures = entries.flatMap(({ marks }) => marks.map(({ observation }) => observation));
      if (!absence) return describeByMeasure(figures, lang);
      return `${words.place(region)}${lang === 'zh' ? colon : `${colon} `}${words.absence(absence)}${stop}`;
    });
    return joinSentences(
      [`${words.indicator(indicator)}${colon}`, ...places, ...judgeCoverage(time, rank, lang)],
      lang,
    );
  });
  return joinSentences(
    [
      attributes['sentence'] ?? '',
      endTitle(title, lang),
      ...told,
      describeMarks(
        key.map(({ meaning }) => meaning),
        lang,
      ),
    ],
    lang,
  );
}

import type { Drawing } from '../../charts/drawing.ts';
import { describeCare, describeMarks, endTitle, joinSentences } from '../../i18n/describe-figures.ts';
import type { ReasonCode } from '../../model/comparability.ts';
import type { Lang } from '../../model/vocabulary.ts';
import type { ChartRequest } from '../composed.ts';

/** A chart in words: an editor's `sentence`, the title, what the chart itself says, every kind of mark, why care is needed. */
export function describeDrawn(
  { title, attributes }: ChartRequest,
  said: readonly string[],
  { key }: Drawing,
  care: readonly ReasonCode[],
  lang: Lang,
): string {
  const meanings = key.map(({ meaning }) => meaning);
  return joinSentences(
    [
      attributes['sentence'] ?? '',
      endTitle(title, lang),
      ...said,
      describeMarks(meanings, lang),
      describeCare(care, lang),
    ],
    lang,
  );
}

import type { Item } from '../charts/item.ts';
import type { KeyEntry } from '../charts/key.ts';
import { barWords } from '../i18n/bar-words.ts';
import {
  describeCare,
  describeFigure,
  describeMarks,
  describePlace,
  endTitle,
  joinSentences,
} from '../i18n/describe-figures.ts';
import { formatPeriodShort } from '../i18n/period-short.ts';
import type { ReasonCode } from '../model/comparability.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { ChartRequest } from './composed.ts';

/** What a chart of single figures shows, for its description. */
export interface ShownBars {
  readonly measure: string;
  /** In the order drawn. */
  readonly items: readonly Item[];
  /** What is to be said of the chart besides its figures. */
  readonly remarks: readonly string[];
  readonly key: readonly KeyEntry[];
  readonly care: readonly ReasonCode[];
}

/**
 * A chart of single figures in words: an editor's `sentence`, the title, the measure, every figure, the largest where
 * there are several, remarks, every kind of mark, and why care is needed.
 */
export function describeBars(request: ChartRequest, shown: ShownBars, lang: Lang): string {
  const { measure, items, remarks, key, care } = shown;
  const comma = lang === 'zh' ? '，' : ', ';
  const [largest] = items.toSorted((a, b) => amountOf(b) - amountOf(a));
  return joinSentences(
    [
      request.attributes['sentence'] ?? '',
      endTitle(request.title, lang),
      endTitle(measure, lang),
      ...items.map((item) => describePlace(spokenName(item, lang), [item.observation], lang)),
      largest && items.length > 1
        ? barWords(lang).largest(
            spokenName(largest, lang) + comma + describeFigure(largest.observation, lang),
          )
        : '',
      ...remarks,
      describeMarks(
        key.map(({ meaning }) => meaning),
        lang,
      ),
      describeCare(care, lang),
    ],
    lang,
  );
}

/** A figure named by its time alone is spoken of by its place: the time follows. */
function spokenName({ name, observation: { region, period } }: Item, lang: Lang): string {
  return name === formatPeriodShort(period, lang) ? region.name[lang] : name;
}

function amountOf({ observation: { value, low, high } }: Item): number {
  if (value !== null) return value;
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? -Infinity);
}

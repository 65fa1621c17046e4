import type { Lang } from '../model/vocabulary.ts';
import { DRAWN_WORDS } from './drawn-words.ts';
import { formatYears } from './period.ts';

/** Whole years between two figures of a place for which it has none; `null` where the gap holds no whole year. */
interface Gap {
  readonly seriesKey: string;
  readonly years: readonly [first: number, last: number] | null;
}

/** A sentence for each gap of whole years; `names` are those of the places, by the key of their series. */
export function describeGaps(
  gaps: readonly Gap[],
  names: ReadonlyMap<string, string>,
  lang: Lang,
): readonly string[] {
  return gaps.flatMap(({ seriesKey, years }) =>
    years
      ? [DRAWN_WORDS[lang].gap(names.get(seriesKey) ?? seriesKey, formatYears(years[0], years[1], lang))]
      : [],
  );
}

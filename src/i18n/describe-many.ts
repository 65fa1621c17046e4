import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { amountOf, describeFigure } from './describe-figures.ts';
import { DRAWN_WORDS } from './drawn-words.ts';
import { formatNumber } from './number.ts';
import { formatPeriod } from './period.ts';

/** So many figures of equal height are named; of the rest it is said how many they are. */
const MOST_NAMED = 3;

/** Figures too many to be listed: how many, of how many places, the first and last dates, the highest, the lowest. */
export function describeMany(observations: readonly Observation[], lang: Lang): readonly string[] {
  const words = DRAWN_WORDS[lang];
  const drawn = observations.filter((each) => amountOf(each) !== null);
  const places = new Set(drawn.map(({ region }) => region.id));
  const dated = drawn.flatMap(({ period }) => period ?? []);
  const earliest = dated.toSorted((a, b) => a.start - b.start)[0] ?? null;
  const latest = dated.toSorted((a, b) => b.end - a.end)[0] ?? null;
  return [
    words.many(formatNumber(drawn.length, lang), places.size),
    dated.length > 0 ? words.dates(formatPeriod(earliest, lang), formatPeriod(latest, lang)) : '',
    nameEnd(drawn, Math.max, words.highest, lang),
    nameEnd(drawn, Math.min, words.lowest, lang),
  ];
}

/** For how many whole years places have no figure, all together; '' where there is none. */
export function describeManyGaps(
  gaps: readonly { readonly years: readonly [first: number, last: number] | null }[],
  lang: Lang,
): string {
  const years = gaps.reduce((sum, { years: ends }) => sum + (ends ? ends[1] - ends[0] + 1 : 0), 0);
  return years === 0 ? '' : DRAWN_WORDS[lang].gaps(formatNumber(years, lang));
}

function nameEnd(
  drawn: readonly Observation[],
  choose: (a: number, b: number) => number,
  say: (figures: readonly string[]) => string,
  lang: Lang,
): string {
  const amounts = drawn.map((each) => amountOf(each) ?? Number.NaN);
  if (amounts.length === 0) return '';
  const end = amounts.reduce((a, b) => choose(a, b));
  const found = drawn.filter((_, at) => amounts[at] === end);
  const named = found
    .slice(0, MOST_NAMED)
    .map((each) => `${each.region.name[lang]}${lang === 'zh' ? '，' : ', '}${describeFigure(each, lang)}`);
  const rest = found.length - named.length;
  return say(rest > 0 ? [...named, DRAWN_WORDS[lang].more(formatNumber(rest, lang))] : named);
}

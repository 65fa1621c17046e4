import { type Language, languages } from '../../src/site.ts';

/** One page of each kind, without its language; where figures are marked, with one that is `:target`. */
const kinds: readonly (readonly [kind: string, page: string])[] = [
  ['home', ''],
  ['stories', 'stories/'],
  ['story', 'stories/one-certificate/'],
  ['citations of a story', 'stories/one-certificate/cite/'],
  ['places', 'places/'],
  ['place', 'places/pingdingshan/'],
  ['masked place', 'places/masked-county-city/'],
  ['indicators', 'indicators/'],
  ['indicator', 'indicators/hnte/#derived.masked-county-city-hnte-2021'],
  ['sources', 'sources/'],
  ['source in full', 'sources/zhumadian-2021-plan/#zhumadian-2021-plan.hnte.4'],
  ['source in excerpts', 'sources/masked-city-briefing/#row-masked-city-briefing.hnte'],
  ['cited source', 'sources/pds-plan-145/'],
  ['changes', 'sources/zhumadian-report/changes/'],
  ['arithmetic', 'arithmetic/#zhumadian-rd-growth'],
  ['targets', 'targets/#zhumadian-2021-plan.technology-contracts'],
  ['corrections', 'corrections/'],
  ['glossary', 'glossary/#hnte'],
  ['data', 'data/'],
  ['observation', 'o/zhumadian-2021-plan.hnte.4/'],
  ['observation worked out', 'o/derived.masked-county-city-hnte-2021/'],
  ['handbook', 'handbook/'],
  ['handbook page', 'handbook/charts/slope-chart/'],
  ['embedded chart', 'embed/hnte-congtai/'],
  ['about', 'about/'],
  ['search', 'search/'],
];

/** A page to look at: what it is called in titles, its language, and its address within the site. */
export interface Look {
  readonly name: string;
  readonly lang: Language;
  readonly address: string;
}

/** The address of a page in a language, from the top of the site. */
export function addressOf(lang: Language, page: string): string {
  return `./${lang === 'zh' ? 'zh/' : ''}${page}`;
}

/** One page of each kind in each language, and the page for what is not there, which holds both. */
export const looks: readonly Look[] = [
  ...languages.flatMap((lang) =>
    kinds.map(([kind, page]) => ({ name: `${kind} (${lang})`, lang, address: addressOf(lang, page) })),
  ),
  { name: 'not found', lang: 'en', address: './404.html' },
];

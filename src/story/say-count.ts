import { formatNumber } from '../i18n/number.ts';
import type { Model } from '../model/load.ts';
import type { Observation } from '../model/observation.ts';
import { Refusal } from '../model/refusal.ts';
import type { Lang } from '../model/vocabulary.ts';
import { byFinding } from './by-finding.ts';
import { filterFigures, placesOwn, readFilters } from './count.ts';
import { oneOf } from './one-of.ts';
import { sayNumber } from './say-words.ts';
import { capitalise, type Attributes, type Shown } from './shown.ts';

/** What can be counted. Observations and targets are distinct statements; mentions are every time a figure is stated. */
export const COUNTED = [
  'observations',
  'mentions',
  'targets',
  'sources',
  'places',
  'indicators',
  'checks',
] as const;
type Counted = (typeof COUNTED)[number];

/** What `<Count of …filters form/>` shows. Refuses an unknown filter value, and a count of none unless `none="1"`. */
export function sayCount(attributes: Attributes, lang: Lang, model: Model): Shown {
  const of = oneOf('of', attributes['of'] ?? '', COUNTED);
  const form = oneOf('form', attributes['form'], ['digits', 'words']);
  const filters = readFilters(attributes);
  const observations = byFinding(of, filterFigures(countedOf(of, model), filters, model), filters, model);
  const number = countOf(of, observations, filters.size === 0, model);
  if (number === 0 && attributes['none'] !== '1') throw none(of);
  const words = form === 'words' ? sayNumber(number, lang) : formatNumber(number, lang);
  if (words === null) throw tooMany(number);
  return {
    words: capitalise(words, attributes),
    isPrinted: false,
    observations,
    key: [
      'count',
      of,
      ...[...filters].map(([name, values]) => `${name}=${values.join(',')}`).toSorted(),
    ].join(' '),
  };
}

function countedOf(of: Counted, { observations, checks }: Model): readonly Observation[] {
  if (of === 'mentions') return observations.filter(({ origin }) => origin === 'stated');
  const statements = observations.filter(({ mentionOf }) => mentionOf === null);
  // A check is counted by the claim that it tests.
  if (of === 'checks') return checks.map(({ claim }) => claim);
  if (of === 'targets') return statements.filter(({ kind }) => kind === 'target');
  return of === 'places' || of === 'indicators' ? placesOwn(statements) : statements;
}

/** Without filters, sources, places and indicators are all that the tables have. */
function countOf(of: Counted, found: readonly Observation[], isAll: boolean, model: Model): number {
  if (of === 'sources')
    return isAll ? model.sources.size : new Set(found.flatMap(({ source }) => source?.id ?? [])).size;
  if (of === 'places') return new Set(found.map(({ region }) => region.id)).size;
  if (of === 'indicators')
    return isAll ? model.indicators.size : new Set(found.map(({ indicator }) => indicator.id)).size;
  return found.length;
}

function none(of: string): Refusal {
  return new Refusal(
    { zh: `没有符合条件的 ${of}`, en: `no ${of} fit these filters` },
    {
      zh: '请核对条件；若本来就是零，请写 none="1"',
      en: 'Look at the filters again; if none is meant, write none="1"',
    },
  );
}

function tooMany(number: number): Refusal {
  return new Refusal(
    { zh: `${number} 不宜用文字写出`, en: `${number} is not written in words` },
    { zh: '请去掉 form="words"', en: 'Leave form="words" out' },
  );
}

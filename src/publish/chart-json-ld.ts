import { formatPeriod } from '../i18n/period.ts';
import { formatQuantity } from '../i18n/quantity.ts';
import { nameUnit } from '../i18n/unit.ts';
import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';

/** What of a composed chart its JSON-LD is made from; addresses are absolute. */
export interface ChartData {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly observations: readonly Observation[];
  readonly address: string;
  readonly csv: string | null;
  readonly licence: string;
  /** There are too many figures for each to be a property: one an indicator, from its least to its greatest. */
  readonly thinned?: boolean;
}

/** A chart as a schema.org Dataset: each figure a PropertyValue with its value or bounds, in words where it has a hedge. */
export function chartJsonLd(chart: ChartData): object {
  const { lang, title, description, observations, address, csv, licence, thinned = false } = chart;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    name: title,
    description:
      description.length < DESCRIPTION.least
        ? `${description} ${title}`
        : description.slice(0, DESCRIPTION.most),
    inLanguage: lang === 'zh' ? 'zh-Hans' : 'en',
    license: licence,
    ...(csv && { distribution: { '@type': 'DataDownload', contentUrl: csv, encodingFormat: 'text/csv' } }),
    variableMeasured: thinned
      ? [...Map.groupBy(observations, ({ indicator }) => indicator.id).values()].map((own) =>
          rangeOf(own, lang),
        )
      : observations.map((each) => propertyValue(each, lang)),
  };
}

/** What schema.org's readers take as a description, in characters. */
const DESCRIPTION = { least: 50, most: 5000 } as const;

function propertyValue(each: Observation, lang: Lang): object {
  const { value, low, high, qualifier, definition, region, indicator, period } = each;
  const isPlain = qualifier === 'eq' && value !== null && low === null && high === null;
  // In this order a page of many figures is smallest once compressed.
  return {
    '@type': 'PropertyValue',
    unitText: nameUnit(definition.unit, lang, ''),
    propertyID: each.id,
    name: [indicator.short[lang], region.name[lang], formatPeriod(period, lang)].join(
      lang === 'zh' ? '，' : ', ',
    ),
    ...(value !== null && { value }),
    ...(low !== null && { minValue: low }),
    ...(high !== null && { maxValue: high }),
    ...(!isPlain && { description: formatQuantity(each, lang) }),
  };
}

/** The figures of an indicator as one property that reaches from the least to the greatest. */
function rangeOf(own: readonly Observation[], lang: Lang): object {
  const ends = own.flatMap(({ value, low, high }) => [value, low, high]).filter((each) => each !== null);
  const [first] = own;
  return {
    '@type': 'PropertyValue',
    propertyID: first?.indicator.id,
    name: first?.indicator.short[lang],
    unitText: first && nameUnit(first.definition.unit, lang, ''),
    ...(ends.length > 0 && {
      minValue: ends.reduce((a, b) => Math.min(a, b)),
      maxValue: ends.reduce((a, b) => Math.max(a, b)),
    }),
  };
}

import type { Observation as SchemaObservation, WebPage, WithContext } from 'schema-dts';
import { nameObservation } from '../i18n/name-observation.ts';
import { formatQuantity } from '../i18n/quantity.ts';
import { nameUnit } from '../i18n/unit.ts';
import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';

/** Absolute addresses that stand in the linked data of a figure. */
export interface ObservationAddresses {
  readonly address: string;
  readonly dataset: string;
  readonly licence: string;
}

/** The page of a figure in schema.org's words: the figure as its Observation, the document as what it is based on. */
export function observationJsonLd(
  each: Observation,
  lang: Lang,
  to: ObservationAddresses,
): WithContext<WebPage> {
  const { source, quote } = each;
  const text = quote && !quote.withdrawn && quote.before + quote.printed + quote.after;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': to.address,
    identifier: each.id,
    name: nameObservation(each, lang),
    inLanguage: lang === 'zh' ? 'zh-Hans' : 'en',
    license: to.licence,
    isPartOf: { '@type': 'Dataset', '@id': to.dataset },
    mainEntity: describe(each, lang),
    ...(source && {
      isBasedOn: {
        '@type': 'CreativeWork',
        name: source.title[lang],
        ...(source.url !== null && { url: source.url }),
        ...(text && { text }),
      },
    }),
  };
}

function describe(each: Observation, lang: Lang): SchemaObservation {
  const { value, low, high, definition, region, indicator, period } = each;
  return {
    '@type': 'Observation',
    name: formatQuantity(each, lang),
    variableMeasured: `${indicator.name[lang]}${lang === 'zh' ? '：' : ': '}${definition.scope[lang]}`,
    observationAbout: { '@type': 'Place', name: region.name[lang] },
    ...(period && { observationPeriod: period.iso }),
    unitText: nameUnit(definition.unit, lang, ''),
    ...(value !== null && { value }),
    ...(low !== null && { minValue: low }),
    ...(high !== null && { maxValue: high }),
  };
}

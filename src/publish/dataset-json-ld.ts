import type { DataCatalog, Dataset, WithContext } from 'schema-dts';
import { textFor } from '../i18n/text.ts';
import type { Model } from '../model/load.ts';
import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { site } from '../site.ts';
import { latestPath, type Edition } from './edition.ts';

/** What of a set of figures its linked data say; `page` is its address from the base of the site, `csv` that of its table. */
export interface DescribedSet {
  readonly name: string;
  readonly description: string;
  readonly page: string;
  readonly csv: string;
  readonly observations: readonly Observation[];
}

/** What schema.org's readers take as a description, in characters. */
const DESCRIPTION = { least: 50, most: 5000 } as const;

/** A set of figures as a schema.org Dataset. `base` is the absolute address of the top of the site. */
export function datasetJsonLd(
  set: DescribedSet,
  edition: Edition,
  lang: Lang,
  base: string,
): WithContext<Dataset> {
  return { '@context': 'https://schema.org', ...describeSet(set, edition, lang, base) };
}

/** The data page as a DataCatalog that holds the whole dataset and the set of each indicator. */
export function dataCatalogJsonLd(
  model: Model,
  edition: Edition,
  lang: Lang,
  base: string,
): WithContext<DataCatalog> {
  const text = textFor(lang);
  const path = lang === 'zh' ? 'zh/' : '';
  const whole: DescribedSet = {
    name: text.cite.dataset,
    description: text.data.lead,
    page: `${path}data/`,
    csv: `${latestPath(edition)}observations.csv`,
    observations: model.observations.filter(({ mentionOf }) => mentionOf === null),
  };
  const sets = [...Map.groupBy(whole.observations, ({ indicator }) => indicator)].map(
    ([{ id, name, definition }, observations]): DescribedSet => ({
      name: name[lang],
      description: definition[lang],
      page: `${path}indicators/${id}/`,
      csv: `data/indicators/${id}.csv`,
      observations,
    }),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': new URL(`${whole.page}#catalogue`, base).href,
    name: `${site.name[lang]}: ${text.data.title}`,
    description: whole.description,
    license: site.licences.data.url,
    dataset: [describeSet(whole, edition, lang, base), ...sets.map((set) => nameSet(set, lang, base))],
  };
}

/** A set of figures by what every description of it has. */
function nameSet({ name, description, page, csv }: DescribedSet, lang: Lang, base: string) {
  const url = new URL(page, base).href;
  const enough =
    description.length < DESCRIPTION.least ? `${description} ${textFor(lang).data.lead}` : description;
  return {
    '@type': 'Dataset' as const,
    '@id': url,
    name,
    description: enough.slice(0, DESCRIPTION.most),
    url,
    license: site.licences.data.url,
    distribution: {
      '@type': 'DataDownload' as const,
      contentUrl: new URL(csv, base).href,
      encodingFormat: 'text/csv',
    },
  };
}

function describeSet(set: DescribedSet, { version, date }: Edition, lang: Lang, base: string): Dataset {
  const { observations } = set;
  const periods = observations.flatMap(({ period }) => period ?? []);
  const years = periods.flatMap(({ iso }) => iso.match(/\d{4}/gu) ?? []).toSorted();
  const sources = new Map(observations.flatMap(({ source }) => (source ? [[source.id, source]] : [])));
  return {
    ...nameSet(set, lang, base),
    inLanguage: lang === 'zh' ? 'zh-Hans' : 'en',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: `${site.name.en} ${site.name.zh}`, url: site.url },
    ...(version !== null && { version, datePublished: date }),
    ...(years.length > 0 && { temporalCoverage: `${years[0]}/${years.at(-1)}` }),
    spatialCoverage: [...new Set(observations.map(({ region }) => region.name[lang]))].map((place) => ({
      '@type': 'Place' as const,
      name: place,
    })),
    variableMeasured: [...new Set(observations.map(({ indicator }) => indicator.name[lang]))],
    isBasedOn: [...sources.values()].map(({ title, url }) => ({
      '@type': 'CreativeWork' as const,
      name: title[lang],
      ...(url !== null && { url }),
    })),
  };
}

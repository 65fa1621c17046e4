import type { Model } from '../../src/model/load.ts';
import type {
  Definition,
  Indicator,
  Observation,
  Region,
  Source,
  Unit,
} from '../../src/model/observation.ts';
import { parsePeriod } from '../../src/model/period.ts';

/** How many places, indicators and years a synthetic set has. */
export interface SetSize {
  readonly places: number;
  readonly indicators: number;
  readonly years: number;
}

/** The same numbers from 0 to 1 each time, by Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const both = (zh: string, en: string) => ({ zh, en });
const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
  new Map(all.map((each) => [each.id, each]));

/** A model of figures of a year book, one a place, indicator and year: invented, and only to be measured. */
export function manyObservations({ places, indicators, years }: SetSize): Model {
  const random = seeded(20_260_701);
  const unit: Unit = {
    id: 'firm',
    zh: '家',
    zhClassifier: '',
    enOne: 'firm',
    enOther: 'firms',
    currency: null,
    decimals: 0,
  };
  const regions = Array.from({ length: places }, (_, at): Region => ({
    ...{ id: `place-${at}`, name: both(`第${at}县`, `Place ${at}`), type: both('县', 'county') },
    ...{ level: 'county', parent: null, gb2260: String(410_000 + at), note: both('', '') },
  }));
  const measured = Array.from({ length: indicators }, (_, at): Indicator => ({
    ...{
      id: `indicator-${at}`,
      name: both(`指标${at}`, `Indicator ${at}`),
      short: both(`指标${at}`, `Indicator ${at}`),
    },
    ...{
      unit,
      topic: 'firms',
      breaks: [],
      decimals: 0,
      definition: both('定义', 'definition'),
      definitionSource: '',
    },
  }));
  const definitions = measured.map(({ id }): Definition => ({
    ...{
      id: `${id}/stock`,
      indicator: id,
      basis: 'stock',
      tier: null,
      tierAndAbove: false,
      class: '',
      partOf: null,
    },
    ...{ annualRegister: false, scope: both('年末数', 'number at the end of the year'), unit },
  }));
  const source: Source = {
    ...{
      id: 'year-book',
      kind: 'cited',
      region: 'place-0',
      title: both('年鉴', 'Year book'),
      authors: '',
      covers: '',
    },
    ...{
      issuer: both('统计局', 'Bureau'),
      carrier: both('出版社', 'Press'),
      docType: 'M',
      published: parsePeriod('2025'),
    },
    ...{
      publishedInferred: false,
      url: null,
      accessed: '2026-01-01',
      sha256: null,
      language: 'zh-Hans',
      display: null,
    },
    ...{ permission: '', grade: 'official', note: both('', '') },
  };
  const periods = Array.from({ length: years }, (_, at) => parsePeriod(String(2001 + at)));
  const observations = measured.flatMap((indicator, which) =>
    regions.flatMap((region) =>
      periods.map((period): Observation => {
        const value = Math.floor(random() * 10_000);
        return {
          ...{
            id: `year-book.${indicator.id}.${region.id}.${period?.iso}`,
            origin: 'cited',
            source,
            region,
            indicator,
          },
          ...{
            regionInferred: false,
            entity: '',
            entityName: both('', ''),
            definition: definitions[which]!,
            definitionInferred: false,
            period,
          },
          ...{
            periodPrinted: `${period?.iso}年`,
            periodInferred: false,
            printed: `${value}家`,
            value,
            low: null,
          },
          ...{
            high: null,
            qualifier: 'eq',
            kind: 'actual',
            mode: null,
            mentionOf: null,
            differs: 'none',
            quote: null,
          },
          ...{ expression: '', operands: [], note: both('', ''), where: { file: '', line: 0 } },
        };
      }),
    ),
  );
  return {
    ...{
      regions: byId(regions),
      units: byId([unit]),
      indicators: byId(measured),
      definitions: byId(definitions),
      entities: new Map(),
    },
    ...{
      sources: byId([source]),
      observations,
      byId: byId(observations),
      anchors: new Map(),
      articles: new Map(),
    },
    ...{ checks: [], targets: [], repairs: [], absences: [], glossary: [], changelog: [] },
  };
}

import type { Definition, Indicator, Observation, Region, Unit } from '../../src/model/observation.ts';
import { parsePeriod } from '../../src/model/period.ts';
import type { Join, Series } from '../../src/model/series.ts';
import type { Basis, Bilingual } from '../../src/model/vocabulary.ts';

/** What a test says of an observation; all else is ordinary. `period` as the tables write it, '' undated. */
export type Given = Partial<Omit<Observation, 'period' | 'definition'>> & { readonly basis?: Basis };

const both = (text: string): Bilingual => ({ zh: text, en: text });
const unit: Unit = {
  id: 'enterprises',
  zh: '家',
  zhClassifier: '家',
  enOne: 'enterprise',
  enOther: 'enterprises',
  currency: null,
  decimals: 0,
};
const indicator: Indicator = {
  id: 'hnte',
  name: both('HNTEs'),
  short: both('HNTEs'),
  unit,
  topic: 'firms',
  decimals: 0,
  definition: both(''),
  definitionSource: '',
  breaks: [],
};
const region: Region = {
  id: 'zhumadian',
  name: both('Zhumadian'),
  type: both('city'),
  level: 'prefecture',
  parent: null,
  gb2260: '411700',
  note: both(''),
};

/** An observation in one line: `buildObservation('2018', 27, { kind: 'target' })`. */
export function buildObservation(period: string, value: number | null, given: Given = {}): Observation {
  const { basis = 'stock', ...rest } = given;
  const definition: Definition = {
    id: 'hnte/valid',
    indicator: indicator.id,
    basis,
    tier: null,
    tierAndAbove: false,
    class: '',
    partOf: null,
    annualRegister: false,
    scope: both(''),
    unit,
  };
  return {
    id: `test.hnte.${period || 'undated'}`,
    origin: 'stated',
    source: null,
    region,
    regionInferred: false,
    entity: '',
    entityName: both(rest.entity ?? ''),
    indicator,
    definition,
    definitionInferred: false,
    period: period === '' ? null : parsePeriod(period),
    periodPrinted: period,
    periodInferred: false,
    printed: String(value),
    value,
    low: null,
    high: null,
    qualifier: 'eq',
    kind: 'actual',
    mode: null,
    mentionOf: null,
    differs: 'none',
    quote: null,
    expression: '',
    operands: [],
    note: both(''),
    where: { file: 'test.csv', line: 1 },
    ...rest,
  };
}

/** One point of a series: period, value, how it joins the point before it (`joined`), and whatever else is special. */
export type Row = readonly [period: string, value: number | null, join?: Join, given?: Given];

/** A series in one line a point; ids are `<key>.0`, `<key>.1` … */
export function buildSeries(
  key: string,
  rows: readonly Row[],
  label = both(key),
  tone = `place-${key}`,
): Series {
  const points = rows.map(([period, value, join = 'joined', given = {}], index) => ({
    observation: buildObservation(period, value, { id: `${key}.${index}`, ...given }),
    join: index === 0 ? ('never' as const) : join,
  }));
  return { key, label, tone, points };
}

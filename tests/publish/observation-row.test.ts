import { expect, test } from 'vitest';
import { OBSERVATION_COLUMNS, observationRow } from '../../src/publish/observation-row.ts';
import { loadModel } from '../../src/model/load.ts';
import { smallProject } from '../model/small-project.ts';

const { model } = loadModel(smallProject());
const row = (id: string) => {
  const observation = model.byId.get(id);
  if (!observation) throw new Error(`unknown observation: ${id}`);
  return observationRow(observation);
};

test('OBSERVATION_COLUMNS is what a figure is published with, in this order', () => {
  expect(OBSERVATION_COLUMNS.join(' ')).toBe(
    [
      'id mention_of origin region region_code region_inferred level entity indicator definition definition_inferred',
      'basis tier tier_and_above period period_printed period_inferred value low high unit qualifier kind mode',
      'derivation printed quote quote_en source source_kind grade section published accessed note_zh note_en',
    ].join(' '),
  );
});

test('observationRow(observation) has every column and no other', () => {
  for (const id of model.byId.keys())
    expect(Object.keys(row(id)).toSorted()).toEqual([...OBSERVATION_COLUMNS].toSorted());
});

test('observationRow(a stated figure) has its sentence, without the marks', () => {
  expect(row('text.rd-expenditure')).toEqual({
    id: 'text.rd-expenditure',
    mention_of: null,
    origin: 'stated',
    region: 'alpha',
    region_code: null,
    region_inferred: false,
    level: 'prefecture',
    entity: '',
    indicator: 'rd-expenditure',
    definition: 'rd-expenditure/total',
    definition_inferred: false,
    basis: 'flow',
    tier: null,
    tier_and_above: false,
    period: '2021',
    period_printed: '2021年',
    period_inferred: false,
    value: 1_071_000_000,
    low: 1_070_500_000,
    high: 1_071_500_000,
    unit: 'cny',
    qualifier: 'eq',
    kind: 'actual',
    mode: null,
    derivation: '',
    printed: '10.71亿元',
    quote: '2021年全市高新技术企业达到443家，研发经费投入10.71亿元',
    quote_en: 'R&D of 1.071 billion yuan',
    source: 'text',
    source_kind: 'stored',
    grade: 'official',
    section: 's1',
    published: '2022-03',
    accessed: '',
    note_zh: '',
    note_en: '',
  });
});

test('observationRow(a cited figure) of 0 has 0, and no sentence', () => {
  expect(row('year-book.hnte')).toMatchObject({
    origin: 'cited',
    value: 0,
    low: null,
    high: null,
    quote: null,
    quote_en: undefined,
    section: undefined,
    source: 'year-book',
    source_kind: 'cited',
    published: '2022',
  });
});

test('observationRow(a derived figure) has its expression, and no source', () => {
  expect(row('derived.half')).toMatchObject({
    origin: 'derived',
    value: 221.5,
    derivation: '{text.hnte} / 2',
    source: undefined,
    source_kind: undefined,
    published: undefined,
    note_en: 'half of them',
  });
});

test('observationRow(a target) has its mode and its bound', () => {
  expect(row('text.hnte.2')).toMatchObject({
    kind: 'target',
    mode: 'strive',
    qualifier: 'gte',
    value: 500,
    low: 500,
    high: null,
  });
});

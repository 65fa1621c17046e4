import { expect, test } from 'vitest';
import { noteFigures } from '../../src/publish/figure-notes.ts';
import { observationRow } from '../../src/publish/observation-row.ts';
import { OBSERVATION_COLUMNS } from '../../src/publish/schema.ts';
import { loadModel } from '../../src/model/load.ts';
import { smallProject } from '../model/small-project.ts';

const { model } = loadModel(smallProject());
const row = (id: string) => {
  const observation = model.byId.get(id);
  if (!observation) throw new Error(`unknown observation: ${id}`);
  const cells = observationRow(observation, noteFigures(model));
  return Object.fromEntries(OBSERVATION_COLUMNS.map((column, at) => [column, cells[at]]));
};

test('OBSERVATION_COLUMNS is what a figure is published with, in this order', () => {
  expect(OBSERVATION_COLUMNS.join(' ')).toBe(
    [
      'id mention_of region region_code region_inferred level entity entity_en indicator definition definition_inferred basis tier',
      'period period_printed period_inferred value low high unit qualifier kind mode derivation obs_status printed quote',
      'quote_en source source_kind grade anchor published accessed series note_zh note_en',
    ].join(' '),
  );
});

test('observationRow(observation) has a cell for every column', () => {
  for (const observation of model.observations)
    expect(observationRow(observation, noteFigures(model))).toHaveLength(OBSERVATION_COLUMNS.length);
});

test('observationRow(a stated figure) has its sentence, without the marks', () => {
  expect(row('text.rd-expenditure')).toEqual({
    id: 'text.rd-expenditure',
    mention_of: null,
    region: 'alpha',
    region_code: null,
    region_inferred: false,
    level: 'prefecture',
    entity: null,
    entity_en: null,
    indicator: 'rd-expenditure',
    definition: 'rd-expenditure/total',
    definition_inferred: false,
    basis: 'flow',
    tier: null,
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
    derivation: null,
    obs_status: 'A',
    printed: '10.71亿元',
    quote: '2021年全市高新技术企业达到443家，研发经费投入10.71亿元',
    quote_en: 'R&D of 1.071 billion yuan',
    source: 'text',
    source_kind: 'stored',
    grade: 'official',
    anchor: 'articles/text.txt#char=47,54',
    published: '2022-03',
    accessed: null,
    series: null,
    note_zh: null,
    note_en: null,
  });
});

test('observationRow(a cited figure) of 0 has 0, and no sentence', () => {
  expect(row('year-book.hnte')).toMatchObject({
    obs_status: 'A',
    value: 0,
    low: null,
    high: null,
    quote: null,
    quote_en: null,
    anchor: null,
    source: 'year-book',
    source_kind: 'cited',
    published: '2022',
  });
});

test('observationRow(a derived figure) has its expression, and no source', () => {
  expect(row('derived.half')).toMatchObject({
    obs_status: 'E',
    value: 221.5,
    derivation: '{text.hnte} / 2',
    source: null,
    source_kind: null,
    published: null,
    note_en: 'half of them',
  });
});

test('observationRow(a target) has its mode and its bound', () => {
  expect(row('text.hnte.2')).toMatchObject({
    kind: 'target',
    obs_status: null,
    mode: 'strive',
    qualifier: 'gte',
    value: 500,
    low: 500,
    high: null,
  });
});

import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { loadModel } from '../../src/model/load.ts';
import { OBSERVATION_COLUMNS, PUBLISHED } from '../../src/publish/schema.ts';
import { publishIndicator, publishTable, tableCsv, type PublishedTable } from '../../src/publish/tables.ts';
import { model as real } from '../model/real-model.ts';
import { smallProject } from '../model/small-project.ts';

const { model } = loadModel(smallProject());
const rowsOf = (table: PublishedTable) =>
  Papa.parse<Record<string, string>>(tableCsv(table), { header: true, skipEmptyLines: true, newline: '\r\n' })
    .data;

test.each(PUBLISHED)('publishTable(model, %j) is sorted by its key, and has each key once', (name) => {
  for (const of of [model, real]) {
    const table = publishTable(of, name);
    const keys = rowsOf(table).map((row) => table.schema.key.map((column) => row[column] ?? '').join('\t'));
    expect(keys).toHaveLength(table.rows.length);
    expect(keys).toEqual([...new Set(keys)].toSorted((a, b) => (a < b ? -1 : 1)));
  }
});

test.each(PUBLISHED)('publishTable(model, %j) has in every column what its schema says', (name) => {
  for (const of of [model, real]) {
    const { schema, rows } = publishTable(of, name);
    for (const row of rows) {
      expect(row).toHaveLength(schema.columns.length);
      for (const [at, { name: column, type, required, codes, pattern }] of schema.columns.entries()) {
        const cell = row[at] ?? null;
        const told = `${name}: ${String(row[0])}: ${column}: ${String(cell)}`;
        if (cell === null) expect(required, told).toBe(false);
        else if (type === 'text') expect(typeof cell, told).toBe('string');
        else expect(typeof cell, told).toBe(type === 'flag' ? 'boolean' : 'number');
        if (type === 'whole') expect(Number.isInteger(cell), told).toBe(true);
        if (cell !== null && codes) expect(codes, told).toContain(cell);
        if (cell !== null && pattern) expect(cell, told).toMatch(new RegExp(`^(?:${pattern})$`, 'u'));
      }
    }
  }
});

test.each(PUBLISHED)('publishTable(model, %j) refers only to rows that are there', (name) => {
  const { schema, rows } = publishTable(real, name);
  for (const [column, to] of Object.entries(schema.references)) {
    const at = schema.columns.findIndex((each) => each.name === column);
    expect(schema.columns[at]?.required, column).toBe(true);
    const ids = new Set(publishTable(real, to).rows.map(([id]) => id));
    expect(rows.filter((row) => !ids.has(row[at] ?? null)).map(([id]) => id)).toEqual([]);
  }
});

test('publishTable(model, "observations") has each statement once, and only places’ own', () => {
  const rows = rowsOf(publishTable(real, 'observations'));
  const own = real.observations.filter(
    ({ mentionOf, entity, origin, definition }) =>
      mentionOf === null && entity === '' && !(origin === 'derived' && definition.basis === 'ceiling'),
  );
  expect(rows).toHaveLength(own.length);
  expect(rows.every((row) => row['mention_of'] === '' && row['entity'] === '')).toBe(true);
  expect(new Set(rows.map((row) => row['source_kind']))).toEqual(new Set(['stored', 'cited', '']));
});

test('publishTable(model, "mentions"), "cited" and "derived" have every figure of their origin', () => {
  for (const [name, origin] of [
    ['mentions', 'stated'],
    ['cited', 'cited'],
    ['derived', 'derived'],
  ] as const) {
    const ids = real.observations.filter((each) => each.origin === origin).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(rowsOf(publishTable(real, name)).map((row) => row['id'])).toEqual(
      ids.toSorted((a, b) => (a < b ? -1 : 1)),
    );
  }
});

test('publishTable(model, "observations") writes 0 as 0 and what is missing as nothing', () => {
  const rows = rowsOf(publishTable(model, 'observations'));
  const zero = rows.find((row) => row['id'] === 'year-book.hnte');
  expect([zero?.['value'], zero?.['low'], zero?.['high'], zero?.['quote']]).toEqual(['0', '', '', '']);
});

test('publishTable(model, "observations") has the columns of OBSERVATION_COLUMNS', () => {
  expect(tableCsv(publishTable(model, 'observations')).split('\r\n')[0]).toBe(OBSERVATION_COLUMNS.join(','));
});

test('publishTable(real model, "observations") gives back every value and bound', () => {
  const rows = new Map(rowsOf(publishTable(real, 'observations')).map((row) => [row['id'], row]));
  const number = (cell = ''): number | null => (cell === '' ? null : Number(cell));
  const own = real.observations.filter(({ id }) => rows.has(id));
  expect(own.length).toBeGreaterThan(100);
  for (const { id, value, low, high } of own) {
    const row = rows.get(id);
    expect([id, number(row?.['value']), number(row?.['low']), number(row?.['high'])]).toEqual([
      id,
      value,
      low,
      high,
    ]);
  }
});

test('publishTable(model, "indicators") has both languages in two columns, and its unit by id', () => {
  expect(tableCsv(publishTable(model, 'indicators'))).toBe(
    [
      'id,name_zh,name_en,short_zh,short_en,unit,topic,decimals,definition_zh,definition_en,definition_source',
      'hnte,高新技术企业,HNTEs,高企,HNTEs,enterprise,firms,0,高企,HNTEs,',
      'rd-expenditure,研发经费投入,R&D expenditure,研发经费,R&D,cny,money,0,研发,R&D,',
      '',
    ].join('\r\n'),
  );
});

test('publishTable(model, "sources") has periods as they are written', () => {
  const rows = rowsOf(publishTable(model, 'sources'));
  expect(rows.map((row) => [row['id'], row['published'], row['title_en']])).toEqual([
    ['text', '2022-03', 'A brief'],
    ['year-book', '2022', 'Year book'],
  ]);
});

test('publishTable(model, "regions"), "definitions" and "units" have a row for each entry, 0 decimals too', () => {
  expect(
    ['regions', 'definitions', 'units'].map((name) => publishTable(model, name as 'regions').rows.length),
  ).toEqual([3, 2, 2]);
  expect(rowsOf(publishTable(model, 'units')).map((row) => row['decimals'])).toEqual(['0', '0']);
});

test('publishIndicator(model, id) has every statement of it, those of bodies within a place too', () => {
  const rows = rowsOf(publishIndicator(real, 'hnte'));
  const wanted = real.observations.filter(
    ({ indicator, mentionOf }) => indicator.id === 'hnte' && mentionOf === null,
  );
  expect(rows.map((row) => row['id'])).toEqual(
    wanted.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1)),
  );
  expect(rows.some((row) => row['entity'] === '平顶山高新区')).toBe(true);
  expect(tableCsv(publishIndicator(model, 'unknown'))).toBe(`${OBSERVATION_COLUMNS.join(',')}\r\n`);
});

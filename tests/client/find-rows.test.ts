import { expect, test } from 'vitest';
import { findRows, originOf, sortRows, type FoundRow } from '../../src/client/find-rows.ts';
import { writeRows } from '../../src/client/write-rows.ts';
import { findable, findParts, type FindPart } from '../../src/publish/find-parts.ts';
import { OBSERVATION_COLUMNS } from '../../src/publish/schema.ts';
import { publishFigures, tableCsv } from '../../src/publish/tables.ts';
import { model } from '../model/real-model.ts';

function row(cells: FoundRow['cells'], years: FoundRow['years'] = null): FoundRow {
  const all = { region: 'a', indicator: 'hnte', kind: 'actual', derivation: null, quote: null, ...cells };
  return { cells: all, figure: '', period: '', years, words: Object.values(all).join(' ').toLowerCase() };
}

test('findRows(rows, choice) keeps what matches every field and every word, whatever its case', () => {
  const rows = [
    row({ region: 'a' }),
    row({ region: 'b', source: 'Plan' }),
    row({ region: 'b', kind: 'target' }),
  ];
  expect(findRows(rows, {})).toEqual(rows);
  expect(findRows(rows, { place: 'b', kind: '' })).toHaveLength(2);
  expect(findRows(rows, { place: 'b', q: 'PLAN hnte' })).toEqual([rows[1]]);
  expect(findRows(rows, { place: 'nowhere' })).toEqual([]);
});

test('findRows(rows, {year}) keeps a span that holds the year, and nothing undated', () => {
  const rows = [row({}, [2018, 2021]), row({}, [2022, 2022]), row({})];
  expect(findRows(rows, { year: '2020' })).toEqual([rows[0]]);
  expect(findRows(rows, { year: '2022' })).toEqual([rows[1]]);
});

test('originOf(cells) tells working, sentence and citation apart', () => {
  expect(originOf(row({ derivation: '{a}-{b}' }).cells)).toBe('derived');
  expect(originOf(row({ quote: '有3家' }).cells)).toBe('stated');
  expect(originOf(row({}).cells)).toBe('cited');
});

test('sortRows(rows, by, down, lang) sorts numbers by size, zero among them, and puts the missing last both ways', () => {
  const rows = [row({ value: 10 }), row({ value: null }), row({ value: 0 }), row({ value: 9 })];
  const by = ({ cells }: FoundRow): number | null => cells['value'] as number | null;
  const values = (down: boolean): unknown[] =>
    sortRows(rows, by, down, 'en').map(({ cells }) => cells['value']);
  expect(values(false)).toEqual([0, 9, 10, null]);
  expect(values(true)).toEqual([10, 9, 0, null]);
});

test('findParts(model) holds every statement once, its index says where, and its CSV is the published one', () => {
  const { index, parts } = findParts(model);
  const all = findable(model);
  expect(index.total).toBe(all.length);
  expect(index.parts.reduce((sum, { rows }) => sum + rows, 0)).toBe(all.length);
  const indicators = index.parts.flatMap((part) => part.indicators);
  expect(new Set(indicators).size).toBe(indicators.length);
  const rows = [...parts.values()].flatMap((part) =>
    (part as FindPart).rows.map((cells): FoundRow => {
      const named = Object.fromEntries(index.columns.map((column, at) => [column, cells[at] ?? null]));
      return { cells: named, figure: '', period: '', years: null, words: '' };
    }),
  );
  expect(writeRows(OBSERVATION_COLUMNS, rows)).toBe(tableCsv(publishFigures(model, all)));
});

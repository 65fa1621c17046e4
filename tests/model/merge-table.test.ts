import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeTable, sayChange } from '../../src/model/merge-table.ts';
import { readTable, type TextRow } from '../../src/model/read-table.ts';

const COLUMNS = ['id', 'name', 'value'];
const TEXT = 'id,name,value\na,"甲, one",1\nb,乙,2\nc,丙,3\n';
const rowsOf = (text: string) => readTable('t.csv', text, COLUMNS).rows;
const merge = (text: string, rows: readonly TextRow[]) => mergeTable('t.csv', text, COLUMNS, rows);
const told = (text: string, rows: readonly TextRow[]) =>
  merge(text, rows).changes.map((each) => sayChange(each).en);
const row = (line: number, id: string, name: string, value: string): TextRow => ({
  line,
  cells: { id, name, value },
});

test.each([
  ['LF', TEXT],
  ['CRLF and a byte order mark', `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`],
  ['no line end at the end', TEXT.trim()],
  ['columns in another order', 'value,id,name\n1,a,"甲"\n'],
  ['needless quotes', 'id,name,value\n"a","甲","1"\n'],
  ['a header only', 'id,name,value\n'],
])('mergeTable(file, text with %s, …, its own rows) gives it back to the byte', (_, text) => {
  expect(merge(text, rowsOf(text))).toEqual({ text, changes: [] });
});

test('mergeTable(file, text, columns, rows) leaves lines alone that were not changed', () => {
  const text = `\uFEFF${TEXT.replaceAll('\n', '\r\n').replace('b,乙', '"b",乙')}`;
  const rows = rowsOf(text).map((each) => (each.cells['id'] === 'a' ? row(2, 'a', '甲', '1') : each));
  expect(merge(text, rows).text).toBe('\uFEFFid,name,value\r\na,甲,1\r\n"b",乙,2\r\nc,丙,3\r\n');
});

test('mergeTable(file, text, columns, rows) tells cells, new rows, rows that are gone, and another order', () => {
  const rows = [row(2, 'c', '丙', '4'), row(3, 'a', '甲, one', '1'), row(4, 'd', '丁', '9')];
  expect(told(TEXT, rows)).toEqual([
    't.csv: row 2 (c): value: "3" → "4"',
    't.csv: row 4 (d): added',
    't.csv: row 3 (b): removed',
    't.csv: rows in another order',
  ]);
  expect(merge(TEXT, rows).text).toBe('id,name,value\nc,丙,4\na,"甲, one",1\nd,丁,9\n');
});

test('mergeTable(file, text, columns, rows) takes a row for the one it resembles where its id was changed', () => {
  const rows = rowsOf(TEXT).map((each) => (each.cells['id'] === 'b' ? row(3, 'beta', '乙', '2') : each));
  expect(told(TEXT, rows)).toEqual(['t.csv: row 3 (b): id: "b" → "beta"']);
});

const cell = fc
  .string({ unit: 'grapheme', maxLength: 6 })
  .map((text) => text.replaceAll(/[\r\n\uFEFF\0\uFFFD]/gu, ' '));

test('mergeTable(file, text, columns, rows) gives a table whose rows are the rows, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (cells) => {
      const rows = cells
        .filter((each) => each.some((text) => text !== ''))
        .map(([id, name, value], at) => row(at + 2, id, name, value));
      const { text } = merge(TEXT, rows);
      expect(rowsOf(text).map((each) => each.cells)).toEqual(rows.map((each) => each.cells));
    }),
  );
});

import Papa from 'papaparse';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../src/publish/csv.ts';

test('writeCsv(columns, rows) ends every line with CRLF and has no byte order mark', () => {
  expect(
    writeCsv(
      ['id', 'value'],
      [
        ['a', 1],
        ['b', 2],
      ],
    ),
  ).toBe('id,value\r\na,1\r\nb,2\r\n');
});

test('writeCsv(columns, []) has the header alone', () => {
  expect(writeCsv(['id', 'value'], [])).toBe('id,value\r\n');
});

test('writeCsv(columns, rows) tells 0 from what is missing', () => {
  const rows = [0, null, '0'].map((value, id) => [id, value]);
  expect(writeCsv(['id', 'value'], rows)).toBe('id,value\r\n0,0\r\n1,\r\n2,0\r\n');
});

test('writeCsv(columns, rows) writes a flag as true or false: neither is missing', () => {
  const rows = [
    ['a', true],
    ['b', false],
    ['c', null],
  ];
  expect(writeCsv(['id', 'flag'], rows)).toBe('id,flag\r\na,true\r\nb,false\r\nc,\r\n');
});

test('writeCsv(columns, rows) puts in quotes what has a comma, a quote, or a line break', () => {
  expect(writeCsv(['a', 'b', 'c'], [['x, y', 'say "so"', 'one\ntwo']])).toBe(
    'a,b,c\r\n"x, y","say ""so""","one\ntwo"\r\n',
  );
});

test('writeCsv(columns, rows) leaves Chinese quotes and commas bare', () => {
  expect(writeCsv(['a'], [['“十四五”，']])).toBe('a\r\n“十四五”，\r\n');
});

test('writeCsv(columns, rows) writes numbers as they are read back', () => {
  const numbers = [1_071_000_000, 0.45, -0.59, 33.3333, 114_326_000_000, 1e21, 1.5e-7];
  expect(
    writeCsv(
      ['value'],
      numbers.map((value) => [value]),
    ),
  ).toBe(
    'value\r\n1071000000\r\n0.45\r\n-0.59\r\n33.3333\r\n114326000000\r\n1000000000000000000000\r\n0.00000015\r\n',
  );
});

test.each(['=1+1', '+cmd', '@SUM(A1)', '\tx', '\rx', '-1+1', '-x', '- 5', '-5%'])(
  'writeCsv(columns, [%j]) throws: a spreadsheet would run it',
  (cell) => {
    expect(() =>
      writeCsv(
        ['id', 'a'],
        [
          ['first', 'x'],
          ['second', cell],
        ],
      ),
    ).toThrow(`invalid cell: row 3: a: ${JSON.stringify(cell)} would run as a formula in a spreadsheet`);
  },
);

test('writeCsv(columns, rows) takes a minus that is a number’s own', () => {
  expect(writeCsv(['a', 'b'], [['-0.59', -3]])).toBe('a,b\r\n-0.59,-3\r\n');
});

test('writeCsv(columns, any texts) is read back as it was', () => {
  const cell = fc
    .string({ unit: 'grapheme' })
    .filter((text) => !/^[=+@\t\r-]/u.test(text) && !/\r/u.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const csv = writeCsv(['a', 'b'], rows);
      const { data } = Papa.parse<string[]>(csv.slice(0, -2), { newline: '\r\n', delimiter: ',' });
      expect(data).toEqual([['a', 'b'], ...rows]);
    }),
  );
});

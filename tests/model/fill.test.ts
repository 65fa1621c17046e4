import { expect, test } from 'vitest';
import { fillTable } from '../../src/model/fill.ts';
import { TABLES } from '../../src/model/tables.ts';

const HEADER = Object.keys(TABLES.cited.shape).join(',');
// id, source, indicator, definition, definition_inferred, region, region_inferred, entity, period, period_printed,
// period_inferred, printed, value, low, high, qualifier, kind, mode, note_zh, note_en
const BARE = ',x,hnte,hnte/stock,,zhumadian,,,2015,,,26家,,,,,actual,,,';
const FULL = 'x.hnte,x,hnte,hnte/stock,,zhumadian,,,2015,,,26家,26,,,eq,actual,,,';
const table = (...lines: readonly string[]): string => `${[HEADER, ...lines].join('\n')}\n`;
const fill = (text: string) => fillTable('cited', 'data/cited.csv', text, null);
const ids = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '');

test('fillTable("cited", file, text) fills id, value and qualifier from what is printed', () => {
  expect(fill(table(BARE))).toEqual({ text: table(FULL), cells: 3 });
});

test('fillTable("cited", file, text) fills the bounds that wording and rounding leave', () => {
  const line = ',x,rd-intensity,rd-intensity/level,,zhumadian,,,2015,,,1.40%,,,,,actual,,,';
  expect(fill(table(line))).toEqual({
    text: table(
      'x.rd-intensity,x,rd-intensity,rd-intensity/level,,zhumadian,,,2015,,,1.40%,1.4,1.395,1.405,eq,actual,,,',
    ),
    cells: 5,
  });
});

test('fillTable("cited", file, text) fills 0 as 0', () => {
  expect(fill(table(BARE.replace('26家', '0家'))).text).toBe(
    table('x.hnte,x,hnte,hnte/stock,,zhumadian,,,2015,,,0家,0,,,eq,actual,,,'),
  );
});

test('fillTable("cited", file, text) fills only empty cells: a wrong one is for npm run check', () => {
  const wrong = ',x,hnte,hnte/stock,,zhumadian,,,2015,,,26家,62,,,,actual,,,';
  expect(fill(table(wrong))).toEqual({
    text: table('x.hnte,x,hnte,hnte/stock,,zhumadian,,,2015,,,26家,62,,,eq,actual,,,'),
    cells: 2,
  });
  expect(fill(table(FULL))).toEqual({ text: table(FULL), cells: 0 });
});

test('fillTable("cited", file, text) goes by a qualifier that is filled in', () => {
  const line = 'x.hnte,x,hnte,hnte/stock,,zhumadian,,,2015,,,26家,,,,lte,rule,,,';
  expect(fill(table(line)).text).toBe(
    table('x.hnte,x,hnte,hnte/stock,,zhumadian,,,2015,,,26家,26,,26,lte,rule,,,'),
  );
});

test('fillTable("extracts", file, text, source) makes ids of the source and the indicator', () => {
  const header = Object.keys(TABLES.extracts.shape).join(',');
  const line = ',s1,hnte,hnte/stock,,zhumadian,,,2015,,,26家,,,,,actual,,,,共⟦26家⟧,⟦26⟧ in all,,';
  const { text } = fillTable('extracts', 'data/extracts/x.csv', `${header}\n${line}\n`, 'x');
  expect(text).toBe(
    `${header}\nx.hnte,s1,hnte,hnte/stock,,zhumadian,,,2015,,,26家,26,,,eq,actual,,,,共⟦26家⟧,⟦26⟧ in all,,\n`,
  );
});

test('fillTable("cited", file, text) gives each row an id of its own', () => {
  const { text } = fill(table(BARE, FULL, BARE, BARE.replaceAll('hnte', 'tech-sme')));
  expect(ids(text)).toEqual(['x.hnte.2', 'x.hnte', 'x.hnte.3', 'x.tech-sme']);
});

test('fillTable("cited", file, text) does not give a number again that is no longer there', () => {
  const { text } = fill(table(FULL, FULL.replace('x.hnte', 'x.hnte.4'), BARE, BARE));
  expect(ids(text)).toEqual(['x.hnte', 'x.hnte.4', 'x.hnte.5', 'x.hnte.6']);
});

test('fillTable("cited", file, text) does not give the id of a row that cannot be read', () => {
  const misread = FULL.replace('2015', 'Apr-15');
  expect(ids(fill(table(misread, BARE)).text)).toEqual(['x.hnte', 'x.hnte.2']);
});

test('fillTable("cited", file, text) leaves a row as it is whose printed words are no figure', () => {
  expect(fill(table('x.hnte,x,hnte,hnte/stock,,zhumadian,,,2015,,,若干家,,,,,actual,,,'))).toEqual({
    text: table('x.hnte,x,hnte,hnte/stock,,zhumadian,,,2015,,,若干家,,,,,actual,,,'),
    cells: 0,
  });
});

test('fillTable("cited", file, text) leaves a broken table as it is', () => {
  const text = table(BARE, 'a,"b').replace('id,source', 'id,sources');
  expect(fill(text)).toEqual({ text, cells: 0 });
});

test.each([
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['no end of the last line', (text: string) => text.slice(0, -1)],
  ['ends of both kinds', (text: string) => text.replace('\n', '\r\n')],
])('fillTable("cited", file, text) keeps %s', (_, as) => {
  const odd = 'x.hnte.2,x,hnte,hnte/stock,,zhumadian,,,2015,,,"26家",26,,,eq,actual,,,"quoted for nothing"';
  expect(fill(as(table(odd, BARE)))).toEqual({
    text: as(table(odd, FULL.replace('x.hnte', 'x.hnte.3'))),
    cells: 3,
  });
});

test('fillTable("cited", file, text) keeps quotes, commas and semicolons of a line it fills', () => {
  const note = `${'a; '.repeat(40)}“乙”, ""丙""`;
  expect(fill(table(BARE.replace(/,$/u, `,"${note}"`))).text).toBe(table(FULL.replace(/,$/u, `,"${note}"`)));
});

test('fillTable("cited", file, text) changes nothing the second time', () => {
  const { text } = fill(table(BARE, BARE.replace('26家', '1300余家'), BARE.replace('26家', '0.45%')));
  expect(fill(text)).toEqual({ text, cells: 0 });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadModel } from '../src/model/load.ts';
import { TABLES } from '../src/model/tables.ts';
import { checkBody, LINES, READERS } from './readers.ts';

const TIMEOUT = 120_000;
const MEGABYTE = 2 ** 20;
const DEEP = 10_000;

/** Any sequence of UTF-16 units: also halves of pairs, controls, marks that join what is around them. */
const units = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(...[...'<{}[]()`*_"\'\n\r,⟦⟧亿0。'].map((sign) => sign.charCodeAt(0))),
    ),
    { maxLength: 400 },
  )
  .map((codes) => String.fromCharCode(...codes));

test.each(Object.keys(READERS))(
  '%s gives a result or faults for any UTF-16 units, halves of pairs among them',
  (name) => {
    const read = READERS[name];
    fc.assert(
      fc.property(units, (text) => {
        expect(read?.(text)).toBeDefined();
      }),
      { numRuns: 300 },
    );
  },
  TIMEOUT,
);

const BRACKETS = ['(', '（', '[', '{', '⟦', '"', '“', '<a>', '> ', '- ', '**a ', '`'];
/** What stands on both sides of nothing, so many times. */
const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<Note>', '</Note>'],
  ['“', '”'],
] as const;

test.each(Object.keys(READERS))(
  `%s comes back from ${DEEP} brackets of each kind, open or in pairs`,
  (name) => {
    for (const text of [
      ...BRACKETS.map((open) => open.repeat(DEEP)),
      ...PAIRS.map(([a, b]) => a.repeat(DEEP) + b.repeat(DEEP)),
    ]) {
      expect(READERS[name]?.(text)).toBeDefined();
    }
  },
  TIMEOUT,
);

test.each(Object.keys(READERS))(
  '%s comes back from a line of a megabyte',
  (name) => {
    for (const piece of LINES) {
      expect(READERS[name]?.(piece.repeat(MEGABYTE / piece.length))).toBeDefined();
    }
  },
  TIMEOUT,
);

test('loadModel tells of 200,000 rows without cells, and of a header of 200,000 columns at once', () => {
  const told = (text: string) =>
    loadModel(new Map([['data/sources.csv', text]])).faults.filter(({ file }) => file === 'data/sources.csv');
  const header = Object.keys(TABLES.sources.shape).join(',');
  expect(told(`${header}${'\nx'.repeat(200_000)}`)).toHaveLength(200_000);
  expect(told('x,'.repeat(200_000)).map(({ column, what }) => ({ column, ...what }))).toEqual([
    { column: 'header', en: '200001 columns', zh: '有 200001 列' },
  ]);
});

test('checkStories says that a story is too long, or nested too deep, in both languages', () => {
  const said = (text: string) =>
    checkBody(text)
      .filter(({ column }) => column === 'MDX')
      .map(({ line, what }) => ({ line, ...what }));
  expect(said('a'.repeat(MEGABYTE))).toEqual([
    { line: 6, en: 'longer than 60000 characters', zh: '超过 60000 字符' },
  ]);
  expect(said(`Words.\n\n${'> '.repeat(DEEP)}`)).toEqual([
    { line: 8, en: 'nested deeper than 100 levels', zh: '嵌套超过 100 层' },
  ]);
  expect(said('> '.repeat(90))).toEqual([]);
});

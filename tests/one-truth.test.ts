import { expect, test } from 'vitest';
import { findDisagreements, type Renderings } from './one-truth.ts';

const UNIT = {
  id: 'award',
  zh: '项',
  zhClassifier: '项',
  enOne: 'award',
  enOther: 'awards',
  currency: null,
  decimals: 0,
};
const figure = { id: 'a.b', value: '300', low: '300', high: '400', qualifier: 'gt' };
const mark = { id: 'a.b', name: 'Congtai, 2018, just over 300 awards, stated in a text we hold' };
const good: Renderings = {
  lang: 'en',
  csv: [
    {
      ...figure,
      origin: 'stated',
      printed: '300余项',
      unit: UNIT,
      region: 'a',
      kind: 'actual',
      period: '2018',
    },
  ],
  drawings: [[mark], [mark]],
  table: [{ id: 'a.b', figure: 'just over 300 awards' }],
  description: 'Congtai: 2018 just over 300 awards.',
  jsonLd: [{ id: 'a.b', value: '300', low: '300', high: '400', words: 'just over 300 awards' }],
};

test('findDisagreements(renderings) finds none where all say the same', () => {
  expect(findDisagreements(good)).toEqual([]);
});

test.each<[string, Partial<Renderings>, string]>([
  [
    'a value in the drawing',
    { drawings: [[mark], [{ ...mark, name: 'Congtai, 2018, just over 301 awards, stated' }]] },
    'drawing 2: a.b: "Congtai, 2018, just over 301 awards, stated" without "just over 300 awards"',
  ],
  [
    'a hedge in the drawing',
    { drawings: [[{ ...mark, name: 'Congtai, 2018, 300 awards, stated' }], [mark]] },
    'drawing 1: a.b: "Congtai, 2018, 300 awards, stated" without "just over 300 awards"',
  ],
  ['a figure missing from a drawing', { drawings: [[mark], []] }, 'drawing 2: figures  instead of a.b'],
  [
    'the hedge in the table',
    { table: [{ id: 'a.b', figure: '300 awards' }] },
    'table: a.b: "300 awards" instead of "just over 300 awards"',
  ],
  ['a figure missing from the table', { table: [] }, 'table: figures  instead of a.b'],
  [
    'a number in the description',
    { description: 'Congtai: 2018 just over 30 awards.' },
    'description: a.b: no "just over 300 awards"',
  ],
  [
    'a number in JSON-LD',
    { jsonLd: [{ id: 'a.b', value: '30', low: '300', high: '400', words: 'just over 300 awards' }] },
    'JSON-LD value: a.b: "30" instead of "300"',
  ],
  [
    'the CSV',
    { csv: good.csv.map((row) => ({ ...row, value: '299' })) },
    'JSON-LD value: a.b: "300" instead of "299"',
  ],
])('findDisagreements(renderings) sees a change of %s', (_what, change, expected) => {
  expect(findDisagreements({ ...good, ...change })).toContain(expected);
});

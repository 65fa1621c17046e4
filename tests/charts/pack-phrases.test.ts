import { expect, test } from 'vitest';
import { columnWidths } from '../../src/charts/column-widths.ts';
import { packPhrases } from '../../src/charts/pack-phrases.ts';

test.each([
  [
    'all in one line where they fit',
    ['published 2021, ', 'figures for 2020'],
    300,
    ['published 2021, figures for 2020'],
  ],
  [
    'a line to a phrase where they do not',
    ['published in the year 2021, ', 'figures for the year 2020'],
    170,
    ['published in the year 2021,', 'figures for the year 2020'],
  ],
  [
    'the text whole where phrases take more lines than the text',
    ['a city, name masked, ', 'published between December 2022 and April 2023, ', 'figures for 2020'],
    270,
    ['a city, name masked, published between December 2022 and April 2023, figures for 2020'],
  ],
  [
    'the text whole where a phrase would stand stray',
    ['Dezhou, ', 'a target plainly set, due by the end of 2021'],
    250,
    ['Dezhou, a target plainly set, due by the end of 2021'],
  ],
  ['nothing where there is nothing', [], 100, []],
])('packPhrases(phrases, room, size) sets %s', (_what, phrases, room, lines) => {
  expect(packPhrases(phrases, room, 12)).toEqual(lines);
});

test.each([
  ['what they would like where it fits', 100, [30, 50]],
  ['the rest in proportion to what they lack', 60, [20, 40]],
  ['in proportion to what they must have where not even that fits', 20, [5, 15]],
])('columnWidths(needs, room) gives columns %s', (_what, room, widths) => {
  const needs = [
    { natural: 30, least: 10 },
    { natural: 50, least: 30 },
  ];
  expect(columnWidths(needs, room)).toEqual(widths);
});

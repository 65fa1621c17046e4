import { expect, test } from 'vitest';
import { lineChart } from '../../src/charts/line-chart.ts';
import { buildSeries } from './build-observation.ts';
import type { Given, Row } from './build-observation.ts';
import { buildOptions } from './build-options.ts';

const chartOf = (rows: readonly Row[]) =>
  lineChart([buildSeries('s', rows)], { width: 640, kind: 'wide' }, buildOptions());
const joinsOf = (rows: readonly Row[]) =>
  chartOf(rows).segments.map(({ from, to, join }) => [from, to, join]);

test('lineChart(joined, apart, never) draws a solid segment, a dotted one and none', () => {
  const rows: readonly Row[] = [
    ['2018', 10],
    ['2019', 20, 'joined'],
    ['2020', 30, 'apart'],
    ['2021', 40, 'never'],
  ];
  expect(joinsOf(rows)).toEqual([
    ['s.0', 's.1', 'joined'],
    ['s.1', 's.2', 'apart'],
  ]);
  const [first] = chartOf(rows).segments;
  const [start, end] = chartOf(rows).marks;
  expect(first?.path).toBe(`M${start?.x},${start?.y}L${end?.x},${end?.y}`);
  expect([first?.id, first?.toneClass]).toEqual(['s.0--s.1', 'place-s']);
});

test('lineChart(series, size) breaks the line where a value is missing', () => {
  expect(
    joinsOf([
      ['2018', 10],
      ['2019', null, 'joined'],
      ['2020', 30, 'joined'],
    ]),
  ).toEqual([]);
});

test('lineChart(targets, rules, undated) gives them no segments and reaches over none', () => {
  for (const [period, given] of [
    ['2019', { kind: 'target' }],
    ['2019', { kind: 'rule' }],
    ['', {}],
  ] as const) {
    expect(
      joinsOf([
        ['2018', 10],
        [period, 20, 'joined', given],
        ['2020', 30, 'apart'],
      ]),
    ).toEqual([]);
  }
});

test('lineChart(joined at a derived, expected, cumulative, part-year, inferred or bounded end) draws dots', () => {
  const softEnds: readonly Given[] = [
    { origin: 'derived' },
    { kind: 'expected' },
    { basis: 'cumulative' },
    { periodInferred: true },
    { definitionInferred: true },
    { regionInferred: true },
    { qualifier: 'gte' },
    { qualifier: 'lt' },
    { qualifier: 'range', low: 5, high: 15 },
  ];
  for (const given of softEnds) {
    expect(
      joinsOf([
        ['2018', 10],
        ['2019', 10, 'joined', given],
        ['2020', 10, 'joined'],
      ]),
    ).toEqual([
      ['s.0', 's.1', 'apart'],
      ['s.1', 's.2', 'apart'],
    ]);
  }
  const flow = { basis: 'flow' } as const;
  expect(
    joinsOf([
      ['2018', 10, 'never', flow],
      ['2019-01/2019-09', 10, 'joined', flow],
    ]),
  ).toEqual([['s.0', 's.1', 'apart']]);
});

test('lineChart(joined over years without a figure) draws dots', () => {
  expect(
    joinsOf([
      ['2015', 10],
      ['2018', 20, 'joined'],
    ]),
  ).toEqual([['s.0', 's.1', 'apart']]);
});

test('lineChart(two figures of one year) joins points in the order given', () => {
  const { segments, marks } = chartOf([
    ['2018', 10],
    ['2018', 20, 'joined'],
  ]);
  expect(segments.map(({ x1, x2 }) => [x1, x2])).toEqual([[marks[0]?.x, marks[1]?.x]]);
});

test('lineChart(two series) joins no point of one with a point of the other', () => {
  const both = [buildSeries('a', [['2018', 10]]), buildSeries('b', [['2019', 20, 'joined']])];
  expect(lineChart(both, { width: 640, kind: 'wide' }, buildOptions()).segments).toEqual([]);
});

test('lineChart(2010, 2015, 2016).gaps names the years for which there is no figure', () => {
  const { gaps } = chartOf([
    ['2010', 7],
    ['2015', 27],
    ['2016', 30],
    ['2018', 99, 'never', { kind: 'target' }],
    ['2019', 40, 'never', { basis: 'flow' }],
  ]);
  expect(gaps).toEqual([
    { seriesKey: 's', after: 's.0', before: 's.1', from: 2011, to: 2016, years: [2011, 2014] },
    { seriesKey: 's', after: 's.2', before: 's.4', from: 2017, to: 2019.5, years: [2017, 2018] },
  ]);
});

test('lineChart(2020-03, 2021).gaps has a gap of more than a year without a whole year in it', () => {
  const { gaps } = chartOf([
    ['2020-03', 7],
    ['2021', 27],
  ]);
  expect(gaps.map(({ years, to }) => [years, to])).toEqual([[null, 2022]]);
});

test('lineChart(2018, [2018-06..2020-12], 2021).gaps counts a date within as filling its span', () => {
  const { gaps } = chartOf([
    ['2018', 7],
    ['[2018-06..2020-12]', 8],
    ['2021', 9],
  ]);
  expect(gaps).toEqual([]);
});

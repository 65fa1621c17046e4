import { expect, test } from 'vitest';
import { lineChart } from '../../src/charts/line-chart.ts';
import type { Size } from '../../src/charts/size.ts';
import { buildSeries } from './build-observation.ts';
import type { Given, Row } from './build-observation.ts';
import { buildOptions, englishFormat } from './build-options.ts';

const wide: Size = { width: 640, height: 300, kind: 'wide' };
const chartOf = (rows: readonly Row[]) => lineChart([buildSeries('congtai', rows)], wide, buildOptions());
const markOf = (value: number | null, given: Given = {}) =>
  chartOf([
    ['2018', value, 'never', given],
    ['2019', 100],
  ]).marks[0];

test('lineChart(stated, cited, derived, expected, target, rule) has a shape for each', () => {
  const shapeOf = (given: Given) => [markOf(50, given)?.shape, markOf(50, given)?.filled];
  expect(shapeOf({ origin: 'stated' })).toEqual(['dot', true]);
  expect(shapeOf({ origin: 'cited' })).toEqual(['square', true]);
  expect(shapeOf({ origin: 'derived' })).toEqual(['ring', false]);
  expect(shapeOf({ kind: 'expected', origin: 'cited' })).toEqual(['triangle', false]);
  expect(shapeOf({ kind: 'target' })).toEqual(['target', false]);
  expect(shapeOf({ kind: 'rule' })).toEqual(['rule', false]);
});

test('lineChart(stock, flow and month of 2018) puts marks at the end and middle of the band and at the date', () => {
  const { xAxis, marks } = chartOf([
    ['2018', 10],
    ['2018', 10, 'never', { basis: 'flow' }],
    ['2018-04', 10],
    ['2019', 10],
  ]);
  const [start = 0, end = 0] = xAxis.ticks.map(({ x }) => x);
  const [stock, flow, month] = marks.map(({ x }) => x);
  expect(stock).toBe(end);
  expect(flow).toBeCloseTo((start + end) / 2, 0);
  expect(month).toBeCloseTo(start + ((end - start) * 3.5) / 12, 0);
});

test('lineChart(dot at (293.5, 105.3)) draws a circle of radius 4.5 there', () => {
  const { marks } = chartOf([
    ['2018', 200],
    ['2019', 300],
  ]);
  expect(marks[0]?.path).toBe('M289,105.3a4.5,4.5 0 1 0 9,0a4.5,4.5 0 1 0 -9,0Z');
});

test('lineChart(at least, at most) draws half-open whiskers from the mark, up and down, without a cap', () => {
  const up = markOf(50, { qualifier: 'gte' });
  expect(up?.whisker?.kind).toBe('up');
  expect(up?.whisker?.path).toBe(`M${up?.x},${(up?.y ?? 0) - 5}V${(up?.y ?? 0) - 22}`);
  const down = markOf(50, { qualifier: 'lt' });
  expect(down?.whisker?.path).toBe(`M${down?.x},${(down?.y ?? 0) + 5}V${(down?.y ?? 0) + 22}`);
});

test('lineChart(at most 2 of 100) ends the whisker at zero', () => {
  const chart = chartOf([
    ['2018', 2, 'never', { qualifier: 'lte' }],
    ['2019', 100],
  ]);
  expect(chart.marks[0]?.whisker).toBeNull();
  expect(markOf(6, { qualifier: 'lte' })?.whisker?.y2).toBe(chart.baseline?.y);
});

test('lineChart(1300余) draws a closed whisker with caps from 1300 to 1400', () => {
  const { marks, key } = chartOf([
    ['2018', 1300, 'never', { qualifier: 'gt', low: 1300, high: 1400 }],
    ['2019', 1400],
  ]);
  const [mark, top] = marks;
  const x = mark?.x ?? 0;
  expect(mark?.whisker).toEqual({
    kind: 'closed',
    y1: top?.y,
    y2: mark?.y,
    path: `M${x - 4},${top?.y}h8M${x},${top?.y}V${mark?.y}M${x - 4},${mark?.y}h8`,
  });
  expect(key.map(({ meaning }) => meaning)).toEqual(['stated', 'between', 'apart']);
});

test('lineChart(5 to 10, no value) draws a bar from low to high', () => {
  const { marks } = chartOf([
    ['2018', null, 'never', { qualifier: 'range', low: 50, high: 100 }],
    ['2019', 50, 'never'],
    ['2019', 100, 'never'],
  ]);
  const [bar, low, high] = marks;
  expect(bar?.shape).toBe('bar');
  const tall = Math.round(((low?.y ?? 0) - (high?.y ?? 0)) * 10) / 10;
  expect(bar?.path).toBe(`M${(bar?.x ?? 0) - 3},${high?.y}h6v${tall}h-6Z`);
  expect(bar?.whisker).toBeNull();
});

test('lineChart(a target of 20 to 30) has a tick at either end', () => {
  const mark = markOf(null, { kind: 'target', qualifier: 'range', low: 20, high: 30 });
  expect(mark?.shape).toBe('target');
  expect(mark?.path.match(/M/gu)).toHaveLength(2);
});

test('lineChart(a date within [2018-01..2018-12]) draws a bar over it with the mark in its middle', () => {
  const { marks, xAxis, key } = chartOf([
    ['[2018-01..2018-12]', 10],
    ['2019', 20],
  ]);
  const [start = 0, end = 0] = xAxis.ticks.map(({ x }) => x);
  expect(marks[0]?.bar).toEqual({
    kind: 'within',
    x1: start,
    x2: end,
    y: marks[0]?.y,
    path: `M${start},${marks[0]?.y}H${end}`,
  });
  expect(marks[0]?.x).toBeCloseTo((start + end) / 2, 0);
  expect(key.map(({ meaning }) => meaning)).toContain('within');
});

test('lineChart(undated) lists it apart, as a dotted bar over the whole time axis', () => {
  const { marks, undated, bounds, key } = chartOf([
    ['2018', 10],
    ['', 20],
  ]);
  const { x, width } = bounds.plot;
  expect(marks.map(({ id }) => id)).toEqual(['congtai.0']);
  expect(undated.map(({ id, bar }) => [id, bar?.kind, bar?.x1, bar?.x2])).toEqual([
    ['congtai.1', 'undated', x, x + width],
  ]);
  expect(key.map(({ meaning }) => meaning)).toContain('undated');
});

test('lineChart(0, 0.0, null) draws both zeros and lists the missing one', () => {
  const { marks, missing } = chartOf([
    ['2018', 0],
    ['2019', 0.0],
    ['2020', null],
  ]);
  expect(marks.map(({ id }) => id)).toEqual(['congtai.0', 'congtai.1']);
  expect(missing.map(({ observation, seriesKey }) => [observation.id, seriesKey])).toEqual([
    ['congtai.2', 'congtai'],
  ]);
});

test('lineChart(two figures at one time) keeps both marks in one place', () => {
  const { marks } = chartOf([
    ['2018', 10],
    ['2018', 10],
  ]);
  expect([marks[0]?.x, marks[0]?.y]).toEqual([marks[1]?.x, marks[1]?.y]);
});

test('lineChart(observation) keeps it on its mark, with the tone of the series', () => {
  const series = buildSeries('congtai', [['2018', 27]]);
  const { marks } = lineChart([series], wide, buildOptions());
  expect(marks[0]?.observation).toBe(series.points[0]?.observation);
  expect(marks[0]?.toneClass).toBe('place-congtai');
});

test('lineChart(targets) carries mode and deadline on the mark, worded by format.deadline where there is one', () => {
  const rows: readonly Row[] = [
    ['2018', 10],
    ['2021', 20, 'never', { kind: 'target', mode: 'strive' }],
  ];
  const mark = chartOf(rows).marks[1];
  expect([mark?.mode, mark?.label]).toEqual(['strive', '2021']);
  const format = { ...englishFormat, deadline: () => 'aim for 2021' };
  const worded = lineChart([buildSeries('congtai', rows)], wide, buildOptions({ format }));
  expect(worded.marks[1]?.label).toBe('aim for 2021');
  expect(worded.labels.find(({ kind }) => kind === 'deadline')?.lines[0]?.text).toBe('aim for 2021');
});

test('lineChart(dots only) has a key of dots only, and lists kinds in one order', () => {
  expect(chartOf([['2018', 27]]).key.map(({ shape, meaning }) => [shape, meaning])).toEqual([
    ['dot', 'stated'],
  ]);
  const mixed = chartOf([
    ['2018', 27, 'never', { kind: 'target' }],
    ['2018', 27, 'never', { origin: 'derived' }],
    ['2019', 27, 'joined', { origin: 'cited' }],
    ['2020', 27, 'joined', { origin: 'cited', qualifier: 'gte' }],
    ['2021', 27, 'joined'],
    ['2022', 27, 'joined'],
  ]);
  const meanings = mixed.key.map(({ meaning }) => meaning);
  expect(meanings).toEqual(['stated', 'cited', 'derived', 'target', 'at-least', 'joined', 'apart']);
});

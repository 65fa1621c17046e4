import { expect, test } from 'vitest';
import { lineChart } from '../../src/charts/line-chart.ts';
import type { LineChartOptions } from '../../src/charts/options.ts';
import type { Size } from '../../src/charts/size.ts';
import { buildSeries } from './build-observation.ts';
import type { Row } from './build-observation.ts';
import { buildOptions } from './build-options.ts';

const wide: Size = { width: 640, height: 300, kind: 'wide' };
const narrow: Size = { width: 328, height: 300, kind: 'narrow' };
const chartOf = (rows: readonly Row[], size = wide, given: Partial<LineChartOptions> = {}) =>
  lineChart([buildSeries('congtai', rows)], size, buildOptions(given));
const yTexts = (...given: Parameters<typeof chartOf>) => chartOf(...given).yTicks.map(({ text }) => text);

test('lineChart(series, 0×0) throws, and so do other sizes without room', () => {
  expect(() => chartOf([['2018', 27]], { width: 0, height: 0, kind: 'wide' })).toThrow('invalid size: 0×0');
  expect(() => chartOf([['2018', 27]], { width: NaN, kind: 'wide' })).toThrow('invalid size: NaN×auto');
  expect(() => chartOf([['2018', 27]], { width: 640, height: -1, kind: 'wide' })).toThrow(
    'invalid size: 640×-1',
  );
});

test('lineChart([]) and lineChart([series without points]) throw', () => {
  const message = 'missing observations: lineChart needs at least one';
  expect(() => lineChart([], wide, buildOptions())).toThrow(message);
  expect(() => chartOf([])).toThrow(message);
});

test('lineChart(stocks of 2018 and 2019) gives plot, axes and marks exact places', () => {
  const { bounds, xAxis, yTicks, baseline, marks } = chartOf([
    ['2018', 200],
    ['2019', 300],
  ]);
  expect(bounds).toEqual({ width: 640, height: 300, plot: { x: 10, y: 22, width: 567, height: 250 } });
  expect(xAxis.path).toBe('M0,272H577');
  expect(xAxis.ticks.map(({ path }) => path)).toEqual(['M10,272v5', 'M293.5,272v5', 'M577,272v5']);
  expect(xAxis.labels).toEqual([
    { year: 2018, x: 151.8, y: 292, text: '2018', anchor: 'middle' },
    { year: 2019, x: 435.3, y: 292, text: '2019', anchor: 'middle' },
  ]);
  expect(yTicks.map(({ path, text }) => [path, text])).toEqual([
    ['M0,272H577', '0'],
    ['M0,188.7H577', '100'],
    ['M0,105.3H577', '200'],
    ['M0,22H577', '300 enterprises'],
  ]);
  expect(baseline).toEqual({ y: 272, path: 'M0,272H577' });
  expect(marks.map(({ x, y }) => [x, y])).toEqual([
    [293.5, 105.3],
    [577, 22],
  ]);
});

test('lineChart(one year) has a time axis of two', () => {
  expect(chartOf([['2018', 27]]).xAxis.ticks.map(({ year }) => year)).toEqual([2018, 2019, 2020]);
});

test('lineChart(a row without a figure) widens the time axis all the same', () => {
  const { xAxis } = chartOf([
    ['2018', 27],
    ['2021', null],
  ]);
  expect(xAxis.ticks.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022]);
});

test('lineChart(2010 to 2023) thins crowded years, and shortens them where narrow', () => {
  const rows: readonly Row[] = [
    ['2010', 7],
    ['2023', 443],
  ];
  const years = (size: Size) => chartOf(rows, size).xAxis.labels.map(({ text }) => text);
  expect(years(wide)).toEqual(['2010', '2012', '2014', '2016', '2018', '2020', '2022']);
  expect(years(narrow)).toEqual(["'10", "'12", "'14", "'16", "'18", "'20", "'22"]);
  expect(chartOf(rows).xAxis.ticks).toHaveLength(15);
});

test('lineChart(1949 to 2024) writes decades and draws fewer ticks', () => {
  const { xAxis } = chartOf(
    [
      ['1949', 7],
      ['2024', 443],
    ],
    narrow,
  );
  expect(xAxis.labels.map(({ year }) => year)).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  const xs = xAxis.ticks.map(({ x }) => x);
  expect(Math.min(...xs.slice(2, -1).map((x, index) => x - (xs[index + 1] ?? 0)))).toBeGreaterThan(4);
});

test('lineChart(only undated) borrows no years: the axis has neither ticks nor labels', () => {
  const { xAxis, undated } = chartOf([['', 27]]);
  expect([xAxis.ticks, xAxis.labels]).toEqual([[], []]);
  expect(undated).toHaveLength(1);
});

test('lineChart(counts from 900) starts at zero, also where zero is not asked for', () => {
  const rows: readonly Row[] = [
    ['2018', 900],
    ['2019', 950],
  ];
  expect(yTexts(rows)).toEqual(['0', '200', '400', '600', '800 enterprises']);
  expect(yTexts(rows, wide, { zero: false })).toEqual(['0', '200', '400', '600', '800 enterprises']);
});

test('lineChart(shares, { zero: false }) starts near the lowest and has no baseline', () => {
  const rows: readonly Row[] = [
    ['2018', 40.2, 'never', { basis: 'share' }],
    ['2019', 43.9, 'joined', { basis: 'share' }],
  ];
  expect(yTexts(rows)[0]).toBe('0');
  const { yTicks, baseline } = chartOf(rows, wide, { zero: false });
  expect(yTicks.map(({ value }) => value)).toEqual([41, 42, 43, 44]);
  expect(baseline).toBeNull();
});

test('lineChart(growth below zero) extends under a baseline that stays at zero', () => {
  const { yTicks, baseline, bounds } = chartOf([
    ['2018', 12, 'never', { basis: 'growth' }],
    ['2019', -7.5, 'joined', { basis: 'growth' }],
  ]);
  expect(yTicks.map(({ value }) => value)).toEqual([-5, 0, 5, 10]);
  expect(baseline?.y).toBe(175.8);
  expect(baseline?.y).toBeLessThan(bounds.plot.y + bounds.plot.height);
});

test('lineChart(nothing but zeros) has a tick at 0 and one at 1, and marks on the baseline', () => {
  const { yTicks, marks, baseline } = chartOf([['2018', 0]]);
  expect(yTicks.map(({ value }) => value)).toEqual([0, 1]);
  expect(marks[0]?.y).toBe(baseline?.y);
});

test('lineChart(…, narrow) has 3 to 5 ticks, wide 4 to 6', () => {
  for (const highest of [9, 12, 13, 14, 19, 21, 24, 26, 39, 41, 49, 51, 60, 99]) {
    expect([3, 4, 5]).toContain(yTexts([['2018', highest]], narrow).length);
    expect([4, 5, 6]).toContain(yTexts([['2018', highest]], wide).length);
  }
});

test('lineChart(a mark where the unit would stand) raises the top tick above it', () => {
  const rows: readonly Row[] = [
    ['2010', 430],
    ['2023', 7],
  ];
  const { yTicks, marks } = chartOf(rows);
  expect(yTicks.at(-1)?.text).toBe('500 enterprises');
  expect(marks[0]?.y).toBeGreaterThan(yTicks.at(-1)?.y ?? Infinity);
});

test('lineChart(a line through the numbers of the y axis) keeps a gutter for them', () => {
  const { bounds, yTicks } = chartOf([
    ['2018-01', 100],
    ['2019-01', 300],
  ]);
  expect(bounds.plot.x).toBeGreaterThan(yTicks[1]?.box.width ?? Infinity);
});

test("lineChart(…, { lang: 'zh' }) sets the unit close to the number, and % in any language", () => {
  const format = { ...buildOptions().format, unit: '家' };
  expect(yTexts([['2018', 300]], wide, { lang: 'zh', format }).at(-1)).toBe('300家');
  expect(yTexts([['2018', 300]], wide, { format: { ...format, unit: '%' } }).at(-1)).toBe('300%');
  expect(yTexts([['2018', 300]], wide, { format: { ...format, unit: '' } }).at(-1)).toBe('300');
});

test('lineChart(…, { breaks }) draws a rule with its reason, but none at the edge of the time axis', () => {
  const rows: readonly Row[] = [
    ['2014', 10],
    ['2018', 20],
  ];
  const breaks = [
    { at: 2016, reason: 'New rules' },
    { at: 2019, reason: 'At the edge' },
  ];
  const chart = chartOf(rows, wide, { breaks });
  expect(chart.breaks.map(({ id, reason, path }) => [id, reason, path])).toEqual([
    ['break-0', 'New rules', 'M236.8,8V272'],
  ]);
  expect(chart.labels.find(({ kind }) => kind === 'break')?.lines[0]?.text).toBe('New rules');
});

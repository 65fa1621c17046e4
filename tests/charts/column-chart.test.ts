import { expect, test } from 'vitest';
import { columnChart } from '../../src/charts/column-chart.ts';
import { drawColumnChart } from '../../src/charts/draw-column-chart.ts';
import type { Size } from '../../src/charts/size.ts';
import { buildSeries, type Given, type Row } from './build-observation.ts';
import { buildOptions, englishFormat } from './build-options.ts';

const wide: Size = { width: 640, kind: 'wide' };
const chartOf = (rows: readonly Row[], given: Parameters<typeof buildOptions>[0] = {}) =>
  columnChart(buildSeries('z', rows), wide, buildOptions(given));
const flow: Given = { basis: 'flow' };
const rows: readonly Row[] = [
  ['2018', 100, 'never', flow],
  ['2020', 200, 'never', flow],
];

test('columnChart(2018: 100, 2020: 200) draws columns from zero in the middle of their years', () => {
  const { columns, marks, baseline, xAxis, bounds } = chartOf(rows);
  expect(bounds).toEqual({ width: 640, height: 307, plot: { x: 48.9, y: 22, width: 570.1, height: 257 } });
  expect(columns).toEqual([
    {
      id: 'z.0',
      box: { x: 123.9, y: 150.5, width: 40, height: 128.5 },
      goesDown: false,
      areas: [{ role: 'area-soft', path: 'M123.9,279V150.5h40V279Z' }],
    },
    {
      id: 'z.1',
      box: { x: 504, y: 22, width: 40, height: 257 },
      goesDown: false,
      areas: [{ role: 'area-soft', path: 'M504,279V22h40V279Z' }],
    },
  ]);
  expect(marks.map(({ x, y }) => [x, y])).toEqual([
    [143.9, 150.5],
    [524, 22],
  ]);
  expect(baseline).toEqual({ y: 279, path: 'M0,279H619' });
  expect(xAxis.labels.map(({ year, x }) => [year, x])).toEqual([
    [2018, 143.9],
    [2019, 333.9],
    [2020, 524],
  ]);
});

test('columnChart(2018, 2020) leaves 2019 empty and tells the gap', () => {
  const { columns, gaps } = chartOf(rows);
  expect(columns).toHaveLength(2);
  expect(gaps.map(({ years }) => years)).toEqual([[2019, 2019]]);
});

test('columnChart(a stock of 2018, a figure of April 2018) puts columns at the end of the year and at the date', () => {
  const { marks, xAxis } = chartOf([
    ['2018', 10],
    ['2018-04', 10],
    ['2020', 10],
  ]);
  const [start = 0, end = 0] = xAxis.ticks.map(({ x }) => x);
  expect(marks[0]?.x).toBe(end);
  expect(marks[1]?.x).toBeCloseTo(start + ((end - start) * 3.5) / 12, 0);
});

test('columnChart(two figures a month apart) makes all columns narrow enough to stand apart', () => {
  const { columns } = chartOf([
    ['2018-11', 10],
    ['2018-12', 12],
    ['2021', 15],
  ]);
  const [first, second] = columns.map(({ box }) => box);
  expect(first?.width).toBe(columns[2]?.box.width);
  expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(second?.x ?? 0);
});

test('columnChart(two figures of one time) puts the lower column before the taller', () => {
  const { items } = drawColumnChart(
    chartOf([
      ['2018', 10],
      ['2018', 20],
    ]),
  );
  const marks = items.flatMap((item) => (item.kind === 'mark' ? [item.observation.id] : []));
  expect(marks).toEqual(['z.1', 'z.0']);
});

test('columnChart(999, 1000) begins at zero, also for rates and where it is told not to', () => {
  const rates: Given = { basis: 'rate' };
  const { yTicks, baseline } = chartOf(
    [
      ['2018', 999, 'never', rates],
      ['2019', 1000, 'never', rates],
    ],
    { zero: false },
  );
  expect(yTicks[0]?.value).toBe(0);
  expect(yTicks[0]?.y).toBe(baseline.y);
});

test('columnChart(-5) goes down from zero, its value under it', () => {
  const { columns, labels, marks, baseline } = chartOf([
    ['2018', 10, 'never', { basis: 'growth' }],
    ['2019', -5, 'never', { basis: 'growth' }],
  ]);
  expect(columns[1]?.goesDown).toBe(true);
  expect(columns[1]?.box.y).toBe(baseline.y);
  const label = labels.find(({ id }) => id === 'z.1');
  expect(label?.box.y).toBeGreaterThan(marks[1]?.y ?? 0);
});

test('columnChart(0, null) marks zero without a column and lists what is missing', () => {
  const { columns, marks, missing } = chartOf([
    ['2018', 0, 'never', flow],
    ['2019', null, 'never', flow],
    ['2020', 5, 'never', flow],
  ]);
  expect(columns.map(({ areas }) => areas.length)).toEqual([0, 1]);
  expect(marks.map(({ id }) => id)).toEqual(['z.0', 'z.2']);
  expect(missing.map(({ observation }) => observation.id)).toEqual(['z.1']);
});

test('columnChart(target) draws a tick without a column, with its value and deadline beside it', () => {
  const format = { ...englishFormat, deadline: () => 'strive for 2021' };
  const { columns, marks, labels } = chartOf([...rows, ['2021', 150, 'never', { ...flow, kind: 'target' }]], {
    format,
  });
  expect(columns.map(({ id }) => id)).toEqual(['z.0', 'z.1']);
  expect(marks[2]?.shape).toBe('target');
  const label = labels.find(({ id }) => id === 'z.2');
  expect(label?.texts.map(({ role, text }) => [role, text])).toEqual([
    ['value', '150'],
    ['deadline', 'strive for 2021'],
  ]);
});

test('columnChart(at least, at most, between, expected) is soft where it is certain and open where it is not', () => {
  const rolesOf = (value: number | null, given: Given) =>
    chartOf([...rows, ['2021', value, 'never', { ...flow, ...given }]]).columns[2]?.areas.map(
      ({ role }) => role,
    );
  expect(rolesOf(50, { qualifier: 'gte' })).toEqual(['area-soft']);
  expect(rolesOf(50, { qualifier: 'lte' })).toEqual(['area-open']);
  expect(rolesOf(50, { qualifier: 'gt', low: 50, high: 60 })).toEqual(['area-soft', 'area-open']);
  expect(rolesOf(null, { qualifier: 'range', low: 50, high: 60 })).toEqual(['area-soft', 'area-open']);
  expect(rolesOf(50, { kind: 'expected' })).toEqual(['area-open']);
});

test('columnChart(undated) lies as a dotted bar over the whole axis, without a column, and is called so', () => {
  const { columns, marks, labels, bounds } = chartOf([...rows, ['', 50, 'never', flow]]);
  expect(columns.map(({ id }) => id)).toEqual(['z.0', 'z.1']);
  expect([marks[2]?.bar?.kind, marks[2]?.bar?.x1]).toEqual(['undated', bounds.plot.x]);
  expect(labels.find(({ id }) => id === 'z.2')?.texts.map(({ text }) => text)).toEqual(['50', 'undated']);
});

test('columnChart(a lone figure) is a column with its label', () => {
  const { columns, labels } = chartOf([['2018', 27]]);
  expect([columns.length, labels.map(({ texts }) => texts[0]?.text)]).toEqual([1, ['27']]);
});

test('columnChart(figures, breaks) draws a rule with its reason, and none outside the axis', () => {
  const breaks = [
    { at: 2019, reason: 'New rules' },
    { at: 2030, reason: 'Later' },
  ];
  const chart = chartOf(rows, { breaks });
  expect(chart.breaks.map(({ x1 }) => x1)).toEqual([238.9]);
  expect(chart.labels.find(({ id }) => id === 'break-0')?.texts[0]?.text).toBe('New rules');
  const { items } = drawColumnChart(chart);
  expect(items.filter((item) => item.kind === 'path' && item.role === 'break')).toHaveLength(1);
});

test('columnChart(figures) opens the rules where labels stand', () => {
  const { yTicks, labels } = chartOf(rows);
  const { x = 0, width = 0 } = labels.find(({ id }) => id === 'z.1')?.box ?? {};
  expect(yTicks.at(-1)?.path).toBe(`M0,22H${x - 3}M${Math.round((x + width + 3) * 10) / 10},22H619`);
});

test('columnChart(no observations) throws', () => {
  expect(() => chartOf([])).toThrow('missing observations: columnChart needs at least one');
});

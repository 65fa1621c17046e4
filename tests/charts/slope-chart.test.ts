import { expect, test } from 'vitest';
import { slopeChart } from '../../src/charts/slope-chart.ts';
import type { Size } from '../../src/charts/size.ts';
import { buildSeries, type Row } from './build-observation.ts';
import { dated } from './dated-options.ts';
import { slopeCases } from './slope-cases.ts';

const wide: Size = { width: 640, height: 300, kind: 'wide' };
const chartOf = (...places: readonly (readonly Row[])[]) =>
  slopeChart(
    places.map((rows, index) => buildSeries(['zhumadian', 'congtai'][index] ?? `p${index}`, rows)),
    wide,
    dated,
  );

test('slopeChart(2018, 2020, 2021) puts dates as far apart as they lie in time, and values from zero', () => {
  const { bounds, columns, marks, baseline } = chartOf([
    ['2018', 50],
    ['2020', 75, 'apart'],
    ['2021', 100],
  ]);
  const [first = 0, second = 0, third = 0] = columns.map(({ x }) => x);
  expect(columns.map(({ text }) => text)).toEqual(['2018', '2020', '2021']);
  expect((second - first) / (third - first)).toBeCloseTo(2 / 3, 2);
  expect(marks.map(({ x }) => x)).toEqual([first, second, third]);
  const { y, height } = bounds.plot;
  expect(baseline.y).toBe(y + height);
  expect(marks.map((mark) => mark.y)).toEqual([y + height / 2, y + height / 4, y]);
});

test('slopeChart(a place, three dates) writes the first value left, name and last value right, the other where it is free', () => {
  const { labels, marks, unlabelled } = chartOf([
    ['2018', 50],
    ['2020', 75, 'apart'],
    ['2021', 100],
  ]);
  const [left, right, middle] = labels;
  const x = marks.map((mark) => mark.x);
  expect([left?.anchor, left?.lines.map(({ text }) => text), left?.lines[0]?.x]).toEqual([
    'end',
    ['50'],
    (x[0] ?? 0) - 10,
  ]);
  expect([right?.anchor, right?.id, right?.lines.map(({ text }) => text), right?.lines[0]?.x]).toEqual([
    'start',
    'zhumadian',
    ['zhumadian', '100'],
    (x[2] ?? 0) + 10,
  ]);
  expect(middle?.lines.map(({ text }) => text)).toEqual(['75']);
  expect(unlabelled).toEqual([]);
});

test('slopeChart(neighbouring years, a gap, a target) joins the first, dots the second, never joins the third', () => {
  const { segments, key } = chartOf(
    [
      ['2020', 40],
      ['2021', 50, 'joined'],
    ],
    [
      ['2018', 10],
      ['2021', 20, 'apart'],
      ['2021', 30, 'never', { kind: 'target' }],
    ],
  );
  expect(segments.map(({ from, to, join }) => [from, to, join])).toEqual([
    ['zhumadian.0', 'zhumadian.1', 'joined'],
    ['congtai.0', 'congtai.1', 'apart'],
  ]);
  expect(key.map(({ meaning }) => meaning)).toEqual(['stated', 'target', 'joined', 'apart']);
});

test('slopeChart(joined over three years) dots it whatever the series says', () => {
  const { segments } = chartOf([
    ['2018', 10],
    ['2021', 20, 'joined'],
  ]);
  expect(segments.map(({ join }) => join)).toEqual(['apart']);
});

test('slopeChart(a target) says when it is due', () => {
  const { labels } = chartOf([
    ['2018', 10],
    ['2021', 20, 'apart'],
    ['2021', 40, 'never', { kind: 'target', mode: 'ensure' }],
  ]);
  expect(labels.at(-1)?.lines.map(({ role, text }) => [role, text])).toEqual([
    ['value', '40'],
    ['deadline', 'due 2021'],
  ]);
});

test('slopeChart(at least, 1300余, 5 to 10, within) draws whiskers, a bar over the range and one over the date', () => {
  const { marks, bounds } = chartOf([
    ['2018', 50, 'never', { qualifier: 'gte' }],
    ['2020', 130, 'apart', { qualifier: 'gt', low: 130, high: 140 }],
    ['[2021-03..2021-08]', null, 'apart', { qualifier: 'range', low: 150, high: 200 }],
  ]);
  expect(marks.map(({ shape, whisker, bar }) => [shape, whisker?.kind, bar?.kind])).toEqual([
    ['dot', 'up', undefined],
    ['dot', 'closed', undefined],
    ['bar', undefined, 'within'],
  ]);
  expect(marks[2]?.bar?.x2).toBeCloseTo(bounds.plot.x + bounds.plot.width, 0);
});

test('slopeChart(below zero) keeps zero in the plot and begins its line at the first date', () => {
  const { baseline, marks, columns } = chartOf([
    ['2018', -5],
    ['2019', 5],
  ]);
  expect(baseline.y).toBeCloseTo(((marks[0]?.y ?? 0) + (marks[1]?.y ?? 0)) / 2, 1);
  expect(baseline.path.startsWith(`M${columns[0]?.x},${baseline.y}H`)).toBe(true);
});

test('slopeChart(0, 0.0, null) draws both zeros on the line and lists the missing one', () => {
  const { marks, missing, baseline } = chartOf([
    ['2018', 0],
    ['2019', 0.0],
    ['2020', null],
  ]);
  expect(marks.map(({ id, y }) => [id, y])).toEqual([
    ['zhumadian.0', baseline.y],
    ['zhumadian.1', baseline.y],
  ]);
  expect(missing.map(({ observation }) => observation.id)).toEqual(['zhumadian.2']);
});

test('slopeChart(dates a month apart) moves their texts aside and leads to them', () => {
  const { columns } = chartOf([
    ['2010', 5],
    ['2022-10', 6, 'apart'],
    ['2022-12', 7, 'apart'],
  ]);
  const [, before, after] = columns;
  expect((after?.box.x ?? 0) - (before?.box.x ?? 0) - (before?.box.width ?? 0)).toBeCloseTo(10, 0);
  expect(before?.tick).toMatch(/^M[\d.]+,272v5M[\d.]+,277L[\d.]+,282$/u);
  expect(columns[0]?.tick).toMatch(/^M[\d.]+,272v5$/u);
});

test('slopeChart(labels over a date) leaves the rule of the date open behind them', () => {
  const given = slopeCases.find(({ name }) => name === 'three-dates-narrow');
  const { columns, labels, bounds } = slopeChart(given?.series ?? [], { width: 328, kind: 'narrow' }, dated);
  const x = columns[1]?.x ?? 0;
  const over = labels.filter(({ box }) => box.x < x && x < box.x + box.width);
  expect(over.length).toBeGreaterThan(0);
  const pieces = [...(columns[1]?.rule ?? '').matchAll(/M[\d.]+,([\d.]+)V([\d.]+)/gu)];
  const inked = pieces.map(([, from, to]) => ({ from: Number(from), to: Number(to) }));
  const hit = over.filter(({ box }) => inked.some(({ from, to }) => from < box.y + box.height && box.y < to));
  expect(hit).toEqual([]);
  const { y, height } = bounds.plot;
  expect(columns[0]?.rule).toBe(`M${columns[0]?.x},${y}V${y + height}`);
});

test('slopeChart(five names at the last date) gives each a leader', () => {
  const places = [10, 20, 30, 40, 50].map((value): readonly Row[] => [
    ['2020', value],
    ['2021', value + 5, 'joined'],
  ]);
  const { labels } = chartOf(...places);
  const names = labels.filter(({ kind }) => kind === 'series');
  expect(names.every(({ leader }) => leader !== null)).toBe(true);
  expect(names).toHaveLength(5);
});

test('slopeChart(one date, four dates, undated) throws', () => {
  expect(() => chartOf([['2018', 1]], [['2018', 2]])).toThrow('invalid number of dates: 1');
  expect(() =>
    chartOf([
      ['2018', 1],
      ['2019', 1],
      ['2020', 1],
      ['2021', 1],
    ]),
  ).toThrow('invalid number of dates: 4');
  expect(() =>
    chartOf([
      ['2018', 1],
      ['', 1],
    ]),
  ).toThrow('missing date: zhumadian.1');
  expect(() => chartOf([['2018', null]])).toThrow('invalid number of dates: 0');
});

test('slopeChart(series, size) grows where no height is given until every name has room', () => {
  const places = Array.from({ length: 12 }, (_, index): readonly Row[] => [
    ['2020', 50 + index],
    ['2021', 50, 'joined'],
  ]);
  const series = places.map((rows, index) => buildSeries(`place-number-${index}`, rows));
  const { bounds, labels } = slopeChart(series, { width: 328, kind: 'narrow' }, dated);
  expect(bounds.height).toBeGreaterThan(400);
  expect(labels.filter(({ kind }) => kind === 'series')).toHaveLength(12);
});

import { expect, test } from 'vitest';
import { dotPlot } from '../../src/charts/dot-plot.ts';
import type { Size } from '../../src/charts/size.ts';
import { buildSeries, type Row } from './build-observation.ts';
import { dated } from './dated-options.ts';

const wide: Size = { width: 640, kind: 'wide' };
const narrow: Size = { width: 328, kind: 'narrow' };
const options = { ...dated, missing: 'not stated' };
const chartOf = (places: Readonly<Record<string, readonly Row[]>>, size = wide) =>
  dotPlot(
    Object.entries(places).map(([key, rows]) => buildSeries(key, rows)),
    size,
    options,
  );
const wordsOf = ({ rows }: ReturnType<typeof dotPlot>) =>
  rows.map(({ labels }) => labels.map(({ texts }) => texts.map(({ text }) => text)));

test('dotPlot(places, wide) puts the highest first, each dot at its value on an axis from zero', () => {
  const { rows, marks, track, ticks, baseline } = chartOf({
    zhumadian: [['2021', 40]],
    congtai: [['2021', 100]],
    yucheng: [['2021', 0]],
  });
  expect(rows.map(({ key }) => key)).toEqual(['congtai', 'zhumadian', 'yucheng']);
  const wide100 = track.x2 - track.x1;
  const [first = 0, second = 0, third = 0] = marks.map(({ x }) => x);
  expect([first, third]).toEqual([track.x2, track.x1]);
  expect((second - track.x1) / wide100).toBeCloseTo(0.4, 2);
  expect(baseline).toEqual({ x: track.x1, path: `M${track.x1},0V${track.y}` });
  expect(ticks.map(({ text }) => text)).toEqual(['0', '20', '40', '60', '80', '100 enterprises']);
});

test('dotPlot(places, wide) has rows of 36 pixels with a rule between, names at the left', () => {
  const { rows, height } = chartOf({ zhumadian: [['2021', 40]], congtai: [['2021', 100]] });
  expect(rows.map(({ y }) => y)).toEqual([14, 50]);
  expect(rows.map(({ rule }) => rule)).toEqual(['', 'M0,32H640']);
  expect(rows.map(({ name }) => [name.box.x, name.texts.map(({ text }) => text)])).toEqual([
    [0, ['congtai']],
    [0, ['zhumadian']],
  ]);
  expect(height).toBe(92);
});

test('dotPlot(places, narrow) sets long names over their dots, short ones beside them', () => {
  const long = chartOf({ 'a-county-level-city': [['2021', 40]], congtai: [['2021', 100]] }, narrow);
  expect(long.track.x1).toBe(7);
  expect(long.rows.every(({ y, name }) => name.box.y + name.box.height < y)).toBe(true);
  const short = chartOf({ henan: [['2021', 40]], congtai: [['2021', 100]] }, narrow);
  expect(short.track.x1).toBeGreaterThan(40);
  expect(short.rows.every(({ y, name }) => name.box.y < y && y < name.box.y + name.box.height)).toBe(true);
});

test('dotPlot(one date) says values alone; two dates say which', () => {
  expect(wordsOf(chartOf({ zhumadian: [['2021', 40]], congtai: [['2021', 100]] }))).toEqual([
    [['100']],
    [['40']],
  ]);
  expect(wordsOf(chartOf({ zhumadian: [['2021', 40]], congtai: [['2020', 100]] }))).toEqual([
    [['100', '2020']],
    [['40', '2021']],
  ]);
});

test('dotPlot(two figures of a place) writes the lower to the left, the higher to the right, ordered by the later', () => {
  const chart = chartOf({
    zhumadian: [
      ['2020', 90],
      ['2021', 40, 'joined'],
    ],
    congtai: [
      ['2020', 10],
      ['2021', 60, 'joined'],
    ],
  });
  expect(chart.rows.map(({ key }) => key)).toEqual(['congtai', 'zhumadian']);
  const [rising, falling] = chart.rows;
  expect(rising?.labels.map(({ texts }) => [texts[0]?.anchor, texts.map(({ text }) => text).sort()])).toEqual(
    [
      ['end', ['10', '2020']],
      ['start', ['2021', '60']],
    ],
  );
  expect(
    falling?.labels.map(({ texts }) => [texts[0]?.anchor, texts.map(({ text }) => text).sort()]),
  ).toEqual([
    ['end', ['2021', '40']],
    ['start', ['2020', '90']],
  ]);
  expect(chart.segments.map(({ join }) => join)).toEqual(['joined', 'joined']);
});

test('dotPlot(a derived end, a gap, a target) connects by dots or not at all', () => {
  const { segments, key } = chartOf({
    zhumadian: [
      ['2020', 90],
      ['2021', 40, 'joined', { origin: 'derived' }],
    ],
    congtai: [
      ['2017', 10],
      ['2021', 60, 'joined'],
    ],
    yucheng: [
      ['2020', 5, 'never', { kind: 'target' }],
      ['2021', 8, 'joined', { kind: 'target' }],
    ],
  });
  expect(segments.map(({ seriesKey, join }) => [seriesKey, join])).toEqual([
    ['congtai', 'apart'],
    ['zhumadian', 'apart'],
  ]);
  expect(key.map(({ meaning }) => meaning)).toEqual(['stated', 'derived', 'target', 'apart']);
});

test('dotPlot(a place with an earlier figure alone) stands after those that are ranked, one without any last', () => {
  const { rows } = chartOf({
    henan: [],
    yucheng: [['2018', 500]],
    zhumadian: [
      ['2018', 20],
      ['2021', 30, 'apart'],
    ],
    congtai: [['2021', 90]],
  });
  expect(rows.map(({ key }) => key)).toEqual(['congtai', 'zhumadian', 'yucheng', 'henan']);
  expect(rows.at(-1)?.labels.map(({ texts }) => texts.map(({ text }) => text))).toEqual([['not stated']]);
});

test('dotPlot(at least, at most, 1300余, 5 to 10) lays whiskers and ranges along the axis', () => {
  const { marks, track } = chartOf({
    range: [['2021', null, 'never', { qualifier: 'range', low: 80, high: 100 }]],
    more: [['2021', 60, 'never', { qualifier: 'gt', low: 60, high: 70 }]],
    least: [['2021', 40, 'never', { qualifier: 'gte' }]],
    most: [['2021', 2, 'never', { qualifier: 'lte' }]],
  });
  expect(marks.map(({ shape, whisker }) => [shape, whisker?.kind])).toEqual([
    ['bar', undefined],
    ['dot', 'closed'],
    ['dot', 'up'],
    ['dot', 'down'],
  ]);
  const [, , least, most] = marks;
  expect(least?.whisker?.x2).toBeCloseTo((least?.x ?? 0) + 22, 1);
  expect(most?.whisker?.x2).toBe(track.x1);
});

test('dotPlot(below zero) keeps zero on the axis and opens its line where a label stands', () => {
  const { baseline, marks, track } = chartOf({ zhumadian: [['2021', -4]], congtai: [['2021', 100]] });
  expect(baseline.x).toBeGreaterThan(track.x1);
  expect(marks[1]?.x).toBeLessThan(baseline.x);
  expect(baseline.path.match(/M/gu)).toHaveLength(2);
});

test('dotPlot(null) lists the missing one, and its place has a row that says so', () => {
  const { missing, rows } = chartOf({ zhumadian: [['2021', null]], congtai: [['2021', 0]] });
  expect(missing.map(({ observation }) => observation.id)).toEqual(['zhumadian.0']);
  expect(rows.map(({ key, marks }) => [key, marks.length])).toEqual([
    ['congtai', 1],
    ['zhumadian', 0],
  ]);
});

test('dotPlot(three figures of a place, none at all) throws', () => {
  expect(() =>
    chartOf({
      zhumadian: [
        ['2019', 1],
        ['2020', 1],
        ['2021', 1],
      ],
    }),
  ).toThrow('invalid number of figures: 3 (zhumadian)');
  expect(() => chartOf({ zhumadian: [['2019', null]] })).toThrow(
    'missing observations: dotPlot needs at least one',
  );
});

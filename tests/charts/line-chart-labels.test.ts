import { expect, test } from 'vitest';
import { overlaps } from '../../src/charts/box.ts';
import { COLUMN_GAP } from '../../src/charts/frame.ts';
import { lineChart } from '../../src/charts/line-chart.ts';
import type { Size } from '../../src/charts/size.ts';
import type { Series } from '../../src/model/series.ts';
import { buildSeries, type Row } from './build-observation.ts';
import { buildOptions } from './build-options.ts';
import { fourPlaces } from './four-places.ts';
import { pictureCases } from './picture-cases.ts';

const wide: Size = { width: 640, kind: 'wide' };
const narrow: Size = { width: 328, kind: 'narrow' };
const chartOf = (series: readonly Series[], size = wide) => lineChart(series, size, buildOptions());
const named = (key: string, name: string, value: number) =>
  buildSeries(key, [['2018', value]], { zh: name, en: name });

test('lineChart(one point) gives it a marker and, to its right, its name over its value', () => {
  const { marks, labels } = chartOf([buildSeries('congtai', [['2018', 27]])]);
  const [mark] = marks;
  const [label] = labels;
  expect(mark?.label).toBe('27');
  expect(label?.anchor).toBe('start');
  expect(label?.leader).toBeNull();
  const x = (mark?.x ?? 0) + 10;
  expect(label?.lines).toEqual([
    { role: 'name', text: 'congtai', fontSize: 14, x, y: label?.lines[0]?.y },
    { role: 'value', text: '27', fontSize: 13, x, y: label?.lines[1]?.y },
  ]);
});

test("lineChart(…, { lang: 'zh' }) names series in Chinese", () => {
  const { labels } = lineChart(fourPlaces, narrow, buildOptions({ lang: 'zh' }));
  expect(labels.map(({ lines }) => lines[0]?.text)).toEqual(['驻马店', '平顶山', '丛台区', '某市']);
});

test('lineChart(series) labels the last outcome, not a target after it nor an undated figure', () => {
  const series = buildSeries('s', [
    ['2018', 10],
    ['2019', 20, 'joined'],
    ['2021', 40, 'never', { kind: 'target' }],
    ['', 30],
  ]);
  const { labels, marks } = chartOf([series]);
  expect(labels.find(({ kind }) => kind === 'series')?.lines[1]?.text).toBe('20');
  expect(marks.map(({ label }) => label)).toEqual([null, '20', '2021']);
});

test('lineChart(an expected or undated figure after the last actual one) labels the actual one', () => {
  const valueOf = (...rows: Row[]) => chartOf([buildSeries('s', rows)]).labels[0]?.lines[1]?.text;
  expect(valueOf(['2018', 10], ['2019', 20, 'apart', { kind: 'expected' }])).toBe('10');
  expect(valueOf(['2019', 20, 'never', { kind: 'expected' }], ['', 30])).toBe('20');
  expect(valueOf(['2021', 40, 'never', { kind: 'target' }], ['', 30])).toBe('30');
});

test('lineChart(only a target) names it and says when it is due', () => {
  const { labels } = chartOf([buildSeries('s', [['2021', 40, 'never', { kind: 'target' }]])]);
  expect(labels.map(({ kind, lines }) => [kind, lines.map(({ text }) => text)])).toEqual([
    ['series', ['s', '40']],
    ['deadline', ['2021']],
  ]);
});

test('lineChart(only undated) puts the label at the end of the bar', () => {
  const { labels, undated } = chartOf([buildSeries('s', [['', 27]])]);
  expect(labels[0]?.box.x).toBeGreaterThanOrEqual(undated[0]?.bar?.x2 ?? Infinity);
});

test('lineChart(long names at the right edge) keeps at most 40 per cent for them and wraps in two lines', () => {
  const series = buildSeries(
    's',
    [
      ['2017', 5],
      ['2018', 9],
    ],
    { zh: '', en: 'A county-level city, name masked' },
  );
  const { bounds, labels } = chartOf([series], wide);
  expect(labels[0]?.lines.map(({ text }) => text)).toEqual(['A county-level city,', 'name masked', '9']);
  expect(bounds.plot.x + bounds.plot.width).toBeGreaterThanOrEqual(0.6 * 640);
  const small = chartOf([series], narrow);
  expect(small.bounds.plot.x + small.bounds.plot.width).toBeGreaterThanOrEqual(0.6 * 328 - 0.1);
});

test('lineChart(two places with one figure) moves their labels apart and keeps their marks', () => {
  const { labels, marks } = chartOf([named('a', 'Zhumadian', 100), named('b', 'Yucheng', 100)]);
  expect(marks[0]?.y).toBe(marks[1]?.y);
  const [first, second] = labels;
  expect(first && second && overlaps(first.box, second.box)).toBe(false);
});

test('lineChart(labels moved more than 10 px) ties them to their marks by a leader', () => {
  const close = [0, 1, 2, 3].map((index) => named(`p${index}`, `Place ${index}`, 100 + index));
  const { labels } = chartOf(close);
  expect(labels.some(({ leader }) => leader !== null)).toBe(true);
});

test('lineChart(twelve places at the right edge) stands them in one column in the order of their marks', () => {
  for (const { name, series, size, options } of pictureCases.filter((each) =>
    each.name.startsWith('twelve'),
  )) {
    const { labels, marks, bounds } = lineChart(series, size, options);
    expect(new Set(labels.map(({ box }) => box.x)).size, name).toBe(1);
    const ends = marks.filter(({ label }) => label !== null).toSorted((a, b) => a.y - b.y);
    const stacked = labels.toSorted((a, b) => a.box.y - b.box.y);
    expect(stacked.map(({ id }) => id)).toEqual(ends.map(({ seriesKey }) => seriesKey));
    expect(bounds.height).toBeGreaterThan(500);
  }
});

test('lineChart(a crowd at the right edge and a line that ends shortly before it) has all names in one column', () => {
  const until = (key: string, end: number, value: number) =>
    buildSeries(
      key,
      Array.from({ length: end - 1999 }, (_, index): Row => [String(2000 + index), value + index]),
    );
  const crowd = [100, 200, 300, 400, 500].map((value) => until(`p${value}`, 2020, value));
  const { labels, marks } = chartOf([...crowd, until('near', 2019, 250), until('far', 2010, 350)]);
  const leftOf = (key: string) => labels.find(({ id }) => id === key)?.box.x ?? NaN;
  expect(new Set(crowd.map(({ key }) => leftOf(key)))).toEqual(new Set([leftOf('near')]));
  expect(leftOf('near')).toBe(Math.max(...marks.map(({ x }) => x)) + COLUMN_GAP);
  expect(leftOf('far')).toBeLessThan(leftOf('near'));
});

test('lineChart(…, { height }) grows where the labels would not fit, and only there', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => named(`p${index}`, `Place ${index}`, index));
  expect(chartOf(twelve, { ...narrow, height: 200 }).bounds.height).toBeGreaterThan(400);
  expect(chartOf(fourPlaces, { ...narrow, height: 260 }).bounds.height).toBe(260);
});

test('lineChart(each picture) covers no mark and no tick text with a label', () => {
  for (const { name, series, size, options } of pictureCases) {
    const { labels, marks, yTicks } = lineChart(series, size, options);
    const hidden = [
      ...marks.map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 })),
      ...yTicks.map((t) => t.box),
    ];
    const covered = labels.filter(({ box }) => hidden.some((each) => overlaps(box, each)));
    expect(
      covered.map(({ id }) => id),
      name,
    ).toEqual([]);
  }
});

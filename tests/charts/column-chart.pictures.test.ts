import { expect, test } from 'vitest';
import { columnChart } from '../../src/charts/column-chart.ts';
import { drawColumnChart } from '../../src/charts/draw-column-chart.ts';
import { buildSeries, type Row } from './build-observation.ts';
import { buildOptions, chineseFormat, englishFormat } from './build-options.ts';
import { drawDrawing } from './draw-drawing.ts';

const gaps: readonly Row[] = [
  ['2010', 6, 'never', { origin: 'cited' }],
  ['2015', 26, 'never', { origin: 'cited' }],
  ['2018-04', 64, 'never', { origin: 'cited' }],
  ['2021-04', 186],
  ['2022', 235, 'never', { kind: 'expected' }],
  ['2023-07', 255, 'never', { origin: 'cited' }],
];
const bounds: readonly Row[] = [
  ['2016', 120, 'never', { basis: 'flow', qualifier: 'gte' }],
  ['2017', 180, 'never', { basis: 'flow', qualifier: 'lte' }],
  ['2018', 200, 'never', { basis: 'flow', qualifier: 'gt', low: 200, high: 240 }],
  ['2019', null, 'never', { basis: 'flow', qualifier: 'range', low: 90, high: 150 }],
  ['2020', 0, 'never', { basis: 'flow' }],
  ['2021', 210, 'never', { basis: 'flow', origin: 'derived' }],
  ['2021', 160, 'never', { basis: 'flow', kind: 'target', mode: 'strive' }],
  ['2022', 230, 'never', { basis: 'flow' }],
  ['', 70, 'never', { basis: 'flow' }],
];
const growth: readonly Row[] = [
  ['2017', 12, 'never', { basis: 'growth' }],
  ['2018', 4.5, 'never', { basis: 'growth' }],
  ['2019', -3.2, 'never', { basis: 'growth' }],
  ['2020', -7.5, 'never', { basis: 'growth' }],
  ['2022', 6, 'never', { basis: 'growth' }],
];
const twelve = Array.from({ length: 12 }, (_, index): Row => [
  String(2010 + index),
  10 ** (index % 4) * (index + 3) * 1000,
  'never',
  { basis: 'flow' },
]);
const percent = buildOptions({ format: { ...englishFormat, value: ({ value }) => `${value}%`, unit: '%' } });
const broken = buildOptions({
  format: { ...englishFormat, deadline: () => 'strive for 2021' },
  breaks: [{ at: 2016, reason: 'New rules for certification' }],
});
const inChinese = buildOptions({
  lang: 'zh',
  format: chineseFormat,
  breaks: [{ at: 2016, reason: '认定办法修订' }],
});

test.each([
  ['gaps', gaps, broken],
  ['bounds', bounds, broken],
  ['growth', growth, percent],
  ['twelve', twelve, buildOptions()],
  ['zh', gaps, inChinese],
])('columnChart(%s) looks as in tests/pictures, wide and narrow', async (name, rows, options) => {
  for (const [kind, width] of [
    ['wide', 640],
    ['narrow', 328],
  ] as const) {
    const series = buildSeries('zhumadian', rows);
    const picture = drawDrawing(drawColumnChart(columnChart(series, { width, kind }, options)));
    await expect(picture).toMatchFileSnapshot(`../pictures/column-chart-${name}-${kind}.svg`);
  }
});

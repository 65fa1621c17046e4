import { expect, test } from 'vitest';
import { barChart } from '../../src/charts/bar-chart.ts';
import { drawBarChart } from '../../src/charts/draw-bar-chart.ts';
import type { Item } from '../../src/charts/item.ts';
import { buildItem } from './build-item.ts';
import { buildOptions, chineseFormat, englishFormat } from './build-options.ts';
import { drawDrawing } from './draw-drawing.ts';

const bounds: readonly Item[] = [
  buildItem('Stated', 300),
  buildItem('Cited', 255, { origin: 'cited' }, 'Jul 2023'),
  buildItem('Worked out', 318, { origin: 'derived' }),
  buildItem('Expected', 235, { kind: 'expected' }),
  buildItem('At least', 120, { qualifier: 'gte' }),
  buildItem('At most', 180, { qualifier: 'lte' }),
  buildItem('Just over', 200, { qualifier: 'gt', low: 200, high: 240 }),
  buildItem('A range', null, { qualifier: 'range', low: 90, high: 150 }),
  buildItem('A target', 260, { kind: 'target' }, 'strive for, 2023'),
  buildItem('A rule', 60, { kind: 'rule', qualifier: 'lte' }, 'rule, 2021'),
  buildItem('None', 0),
];
const growth: readonly Item[] = [
  buildItem('Zhumadian', 12.5, { basis: 'growth' }),
  buildItem('Pingdingshan', -7.5, { basis: 'growth' }),
  buildItem('Congtai', -0.2, { basis: 'growth', qualifier: 'lt' }),
  buildItem('Yucheng', 0, { basis: 'growth' }),
];
const TONES = ['place-zhumadian', 'place-pingdingshan', 'place-congtai'];
const names = ['A county-level city (name masked)', 'Pingdingshan', 'Shijiazhuang High-tech Zone, Hebei'];
const twelve = Array.from({ length: 12 }, (_, index) => {
  const name = `${names[index % names.length] ?? ''} ${index + 1}`;
  return { ...buildItem(name, 1200 - index * 97, {}, 'Dec 2022'), tone: TONES[index % 3] ?? '' };
});
const chinese: readonly Item[] = [
  buildItem('某县级市（原文隐去名称）', 65, {}, '2022.12'),
  buildItem('驻马店市', 255, { origin: 'cited' }, '2023.7'),
];
const percent = buildOptions({
  format: { ...englishFormat, value: ({ value }) => `${value}%`, unit: '%' },
});
const inChinese = buildOptions({ lang: 'zh', format: chineseFormat });

test.each([
  ['bounds', bounds, buildOptions()],
  ['growth', growth, percent],
  ['twelve', twelve, buildOptions()],
  ['zh', chinese, inChinese],
])('barChart(%s) looks as in tests/pictures, wide and narrow', async (name, items, options) => {
  for (const [kind, width] of [
    ['wide', 640],
    ['narrow', 328],
  ] as const) {
    const picture = drawDrawing(drawBarChart(barChart(items, { width, kind }, options)));
    await expect(picture).toMatchFileSnapshot(`../pictures/bar-chart-${name}-${kind}.svg`);
  }
});

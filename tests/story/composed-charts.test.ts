import { expect, test } from 'vitest';
import { composeAll, composeOnce, composePictured } from '../../src/story/composed-charts.ts';
import { registerCharts } from '../../src/story/register.ts';
import { model } from '../model/real-model.ts';

const tag = (title: string): string =>
  `<LineChart id="congtai-alone" indicator="hnte" places="congtai" title="${title}" />\n`;
const { charts, faults } = registerCharts(
  new Map([
    ['content/stories/en/one.mdx', tag('One figure')],
    ['content/stories/zh/one.mdx', tag('一个数字')],
  ]),
);

test('composeAll(charts, model) gives each chart in each of its languages, by the name of its files', () => {
  expect(faults).toEqual([]);
  const files = composeAll(charts, model);
  expect(files.map(({ name, lang, page }) => [name, lang, page])).toEqual([
    ['congtai-alone.en', 'en', 'stories/one/'],
    ['congtai-alone.zh', 'zh', 'stories/one/'],
  ]);
  expect(files.map(({ chart }) => chart.title)).toEqual(['One figure', '一个数字']);
  expect(composePictured(charts, model)).toEqual(files);
});

test('composeOnce(request, lang, model) composes a chart once', () => {
  const request = charts[0]?.requests.en ?? expect.fail('no request');
  expect(composeOnce(request, 'en', model)).toBe(composeOnce(request, 'en', model));
});

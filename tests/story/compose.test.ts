import { expect, test } from 'vitest';
import { readFiles, readStories } from '../../src/desk/read-files.ts';
import { formatFault } from '../../src/model/fault.ts';
import { loadModel } from '../../src/model/load.ts';
import { checkCharts } from '../../src/story/check-charts.ts';
import { composeOnPage } from '../../src/story/compose-on-page.ts';
import type { ChartRequest } from '../../src/story/composed.ts';

const { model } = loadModel(readFiles('.'));
const line = (attributes: Record<string, string>): ChartRequest => ({
  tag: 'LineChart',
  id: 'x',
  title: 'X',
  note: '',
  attributes,
});

test('checkCharts(stories, model) finds nothing wrong in the stories and the handbook', () => {
  expect(checkCharts(readStories('.'), model).map((fault) => formatFault(fault, 'en'))).toEqual([]);
});

test('composeOnPage(request, lang, model) refuses two figures that may not stand on one axis, names both, the reason and the way out', () => {
  const asked = line({ of: 'congtai-2019-news.hnte pingdingshan-reply.hnte.2' });
  expect(() => composeOnPage(asked, 'en', model)).toThrow(
    '<LineChart id="x">: congtai-2019-news.hnte and pingdingshan-reply.hnte.2 may not stand on one time axis: They are counted on different bases (in being, within a year, ever). Draw them apart with <Panels>, or name fewer figures'.replace(
      '..',
      '.',
    ),
  );
  expect(() => composeOnPage(asked, 'zh', model)).toThrow(
    '<LineChart id="x">：congtai-2019-news.hnte 与 pingdingshan-reply.hnte.2 不能放在同一时间轴上：统计口径不同（时点数、当年数、历年累计数）。请用 <Panels> 分开画，或减少所列的数字',
  );
});

test.each([
  [
    'an unknown observation',
    { of: 'pingdingshan-reply.hnte.3' },
    'unknown "pingdingshan-reply.hnte.3". Did you mean pingdingshan-reply.hnte.2?',
  ],
  ['an unknown indicator', { indicator: 'hnta' }, 'unknown "hnta". Did you mean hnte?'],
  [
    'an unknown place',
    { indicator: 'hnte', places: 'zhumadien' },
    'unknown "zhumadien". Did you mean zhumadian?',
  ],
  [
    'no figures',
    { indicator: 'gdp', places: 'congtai' },
    'no observations: gdp congtai. See the table on the page of the indicator',
  ],
  [
    'mixed units',
    { of: 'zhumadian-report.rd-intensity zhumadian-report.rd-expenditure' },
    'mixed units: per cent, yuan. Draw one chart for each unit',
  ],
])('composeOnPage(request, lang, model) refuses %s', (_what, attributes, message) => {
  expect(() => composeOnPage(line(attributes), 'en', model)).toThrow(`<LineChart id="x">: ${message}`);
});

test('composeOnPage(request, lang, model) describes every figure of the chart, its gaps, and where each comes from', () => {
  const { description, measure, care } = composeOnPage(
    line({ indicator: 'hnte', definitions: 'stock', places: 'pingdingshan' }),
    'en',
    model,
  );
  expect(measure).toBe('Certified HNTEs 高新技术企业, enterprises, 2020–2024');
  expect(description).toContain('2020, 159 enterprises (stated in a document we cite)');
  expect(description).toContain('December 2022, 318 enterprises (worked out by us)');
  expect(description).toContain('2024, 443 enterprises');
  expect(description).toContain('Pingdingshan: no figure for 2021.');
  expect(care).toEqual(['derived', 'inferred', 'cited']);
});

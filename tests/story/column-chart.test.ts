import { expect, test } from 'vitest';
import { composeColumnChart } from '../../src/story/compose/column-chart.ts';
import { model } from '../model/real-model.ts';
import { buildRequest, refusalOf } from './refusal-of.ts';

const refused = (of: string, more: Readonly<Record<string, string>> = {}) =>
  refusalOf(composeColumnChart, 'ColumnChart', { of, ...more });
const years =
  'zmd-125-review.hnte zmd-125-review.hnte.2 zmd-daily-2018.hnte zmd-net-2022.hnte hnrb-gazelle-2023.hnte';
const compose = (lang: 'en' | 'zh', more: Readonly<Record<string, string>> = {}) =>
  composeColumnChart(buildRequest('ColumnChart', { of: years, ...more }), lang, model);

test('composeColumnChart(two places) is refused', () => {
  expect(refused('hnrb-gazelle-2023.hnte pds-npc-2023.hnte')).toEqual({
    what: {
      en: 'columns show one place, and here are Zhumadian and Pingdingshan',
      zh: '柱形图只画一个地方，而这里有驻马店市、平顶山市',
    },
    mend: {
      en: 'Keep one place, or use <LineChart> or <BarChart>',
      zh: '请只留一地，或改用 <LineChart>、<BarChart>',
    },
  });
});

test('composeColumnChart(a lone rate), (mixed units) is refused', () => {
  expect(refused('zhumadian-report.rd-intensity')?.what.en).toBe(
    'bars for a lone share or rate: zhumadian-report.rd-intensity',
  );
  expect(refused('zhumadian-report.rd-intensity zhumadian-report.rd-expenditure')?.what.en).toBe(
    'mixed units: per cent, yuan',
  );
});

test('composeColumnChart(two indicators of one place) is refused: both figures, reason, way out', () => {
  expect(refused('congtai-2019-news.hnte congtai-2019-news.tech-sme')).toEqual({
    what: {
      en: 'congtai-2019-news.hnte and congtai-2019-news.tech-sme may not stand on one time axis: They measure different things.',
      zh: 'congtai-2019-news.hnte 与 congtai-2019-news.tech-sme 不能放在同一时间轴上：两者不是同一指标。',
    },
    mend: {
      en: 'Draw them apart with <Panels>, or name fewer figures',
      zh: '请用 <Panels> 分开画，或减少所列的数字',
    },
  });
});

test('composeColumnChart(a break outside the axis) is refused', () => {
  expect(refused(years, { breaks: '2030: later' })?.what.en).toBe(
    'the break of 2030 lies outside the time axis',
  );
});

test('composeColumnChart(five figures over thirteen years) tells every figure, the highest, every gap and why care is needed', () => {
  const chart = compose('en');
  expect(chart.measure).toBe('Zhumadian: Certified HNTEs 高新技术企业, enterprises, 2010–2023');
  expect(chart.observations).toHaveLength(5);
  const marks = chart.narrow.items.filter(({ kind }) => kind === 'mark');
  expect(marks).toHaveLength(5);
  for (const said of [
    '2010, 6 enterprises',
    '2015, 26 enterprises',
    'April 2018, 64 enterprises',
    'December 2022, 235 enterprises (stated in a document we cite, expected at the time)',
    'Zhumadian: no figure for 2011–2014.',
    'Zhumadian: no figure for 2016–2017.',
    'Zhumadian: no figure for 2019–2021.',
    'The highest mark: Zhumadian, July 2023, 255 enterprises',
    'What the marks say: cited; expected at the time.',
    'One was an expectation at the time.',
  ]) {
    expect(chart.description).toContain(said);
  }
});

test('composeColumnChart(breaks) draws them and tells them in the language', () => {
  const chart = compose('zh', { breaks: '2016：认定办法修订' });
  expect(chart.breaks?.map((told) => told.includes('2016年') && told.includes('认定办法修订'))).toEqual([
    true,
  ]);
  expect(chart.description).toContain('认定办法修订');
  const texts = chart.wide.items.flatMap((item) =>
    item.kind === 'text' && item.role === 'reason' ? [item.text] : [],
  );
  expect(texts).toEqual(['认定办法修订']);
});

import { expect, test } from 'vitest';
import type { ChartTag } from '../../src/story/composed.ts';
import { findRefusal } from './try-chart.ts';

const PERCENT = 'zhumadian-report.rd-intensity.2';
const YUAN = 'zhumadian-report.rd-expenditure.2';
const BOTH = { of: `${PERCENT} ${YUAN}` };

/** Every chart with an axis of amounts, asked to put per cent and yuan on it. */
test.each<[ChartTag, Readonly<Record<string, string>>]>([
  ['LineChart', BOTH],
  ['SlopeChart', BOTH],
  ['DotPlot', BOTH],
  ['BarChart', BOTH],
  ['ColumnChart', BOTH],
  ['StackedBar', BOTH],
  ['Panels', { first: BOTH.of, second: 'congtai-2019-news.hnte' }],
])('<%s> has no second axis: two units are refused', (tag, attributes) => {
  expect(findRefusal(tag, attributes)?.what).toEqual({
    en: 'mixed units: per cent, yuan',
    zh: '单位不一：%、元',
  });
});

test('<UnitChart>, <BulletChart>, <EquationStrip> refuse two units too', () => {
  const platforms = 'zhumadian-report.innovation-platforms';
  const units = findRefusal('UnitChart', { of: `${platforms} congtai-2019-news.incubators` })?.what;
  expect(units?.en).toMatch(/^mixed units: /u);
  expect(units?.zh).toMatch(/^单位不一：/u);
  const bullet = { target: 'zhumadian-2021-plan.technology-contracts', outcome: PERCENT };
  expect(findRefusal('BulletChart', bullet)?.what.en).toMatch(/units differ|different things/u);
  const sum = findRefusal('EquationStrip', { parts: BOTH.of, operation: 'sum', claim: YUAN })?.what;
  expect(sum?.en).toContain('do not go together');
  expect(sum?.zh).toContain('单位合不到一起');
});

const NONE = { indicator: 'gdp', places: 'congtai' };

test.each<ChartTag>([
  'LineChart',
  'SlopeChart',
  'DotPlot',
  'BarChart',
  'ColumnChart',
  'UnitChart',
  'DataTable',
])('<%s> of nothing is refused, in both languages', (tag) => {
  expect(findRefusal(tag, NONE)?.what).toEqual({
    en: 'no observations: gdp congtai',
    zh: '没有这样的数字：gdp congtai',
  });
});

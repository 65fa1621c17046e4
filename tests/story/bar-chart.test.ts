import { expect, test } from 'vitest';
import { composeBarChart } from '../../src/story/compose/bar-chart.ts';
import { model } from '../model/real-model.ts';
import { buildRequest, refusalOf } from './refusal-of.ts';

const refused = (of: string) => refusalOf(composeBarChart, 'BarChart', { of });
const compose = (of: string, lang: 'en' | 'zh' = 'en') =>
  composeBarChart(buildRequest('BarChart', { of }), lang, model);
const marksOf = ({ wide }: ReturnType<typeof compose>) =>
  wide.items.flatMap((item) => (item.kind === 'mark' ? [item.observation.id] : []));

test('composeBarChart(a lone rate), (a lone ceiling in per cent) is refused', () => {
  expect(refused('zhumadian-report.rd-intensity')).toEqual({
    what: {
      en: 'bars for a lone share or rate: zhumadian-report.rd-intensity',
      zh: '单独一个比率没有可比的对象，不画成条形：zhumadian-report.rd-intensity',
    },
    mend: {
      en: 'Put comparable figures beside it, or state it in the text with <Value>',
      zh: '请并列可比的数字，或在正文中用 <Value> 写出',
    },
  });
  expect(refused('zhumadian-2021-plan.rd-subsidy-share')?.what.en).toBe(
    'bars for a lone share or rate: zhumadian-2021-plan.rd-subsidy-share',
  );
});

test('composeBarChart(a rank) is refused', () => {
  expect(refused('masked-city-briefing.research-projects.2')).toEqual({
    what: {
      en: 'a rank is no amount: masked-city-briefing.research-projects.2',
      zh: '位次不是数量，不画成条形：masked-city-briefing.research-projects.2',
    },
    mend: { en: 'State it in the text with <Value>', zh: '请在正文中用 <Value> 写出' },
  });
});

test('composeBarChart(one figure twice) is refused', () => {
  expect(refused('hnrb-gazelle-2023.hnte hnrb-gazelle-2023.hnte')).toEqual({
    what: { en: 'hnrb-gazelle-2023.hnte is named twice', zh: 'hnrb-gazelle-2023.hnte 列了两次' },
    mend: { en: 'Leave one out', zh: '请删去一个' },
  });
});

test('composeBarChart(per cent and yuan) is refused', () => {
  expect(refused('zhumadian-report.rd-intensity zhumadian-report.rd-expenditure')).toEqual({
    what: { en: 'mixed units: per cent, yuan', zh: '单位不一：%、元' },
    mend: { en: 'Draw one chart for each unit', zh: '每个单位各画一图' },
  });
});

test('composeBarChart(two places years apart), (tiers of no common whole) is refused: both figures, reason, way out', () => {
  const mend = {
    en: 'Draw them apart with <Panels>, or name fewer figures',
    zh: '请用 <Panels> 分开画，或减少所列的数字',
  };
  expect(refused('masked-city-briefing.innovation-platforms yucheng-2021.innovation-platforms')).toEqual({
    what: {
      en: 'masked-city-briefing.innovation-platforms and yucheng-2021.innovation-platforms may not be put one against the other: They are for different times.',
      zh: 'masked-city-briefing.innovation-platforms 与 yucheng-2021.innovation-platforms 不能直接相比：时间不同。',
    },
    mend,
  });
  expect(refused('congtai-2019-news.science-awards congtai-2019-news.science-awards.2')).toEqual({
    what: {
      en: 'congtai-2019-news.science-awards and congtai-2019-news.science-awards.2 may not be put one against the other: They count different tiers.',
      zh: 'congtai-2019-news.science-awards 与 congtai-2019-news.science-awards.2 不能直接相比：所含级别不同。',
    },
    mend,
  });
});

test('composeBarChart(two prefectures within a year) ranks them, with its reasons for care', () => {
  const chart = compose('hnrb-gazelle-2023.hnte pds-npc-2023.hnte');
  expect(chart.observations.map(({ id }) => id)).toEqual(['pds-npc-2023.hnte', 'hnrb-gazelle-2023.hnte']);
  expect(marksOf(chart)).toEqual(['pds-npc-2023.hnte', 'hnrb-gazelle-2023.hnte']);
  expect(chart.care).toEqual(['period', 'inferred', 'cited', 'size']);
  expect(chart.measure).toBe('Certified HNTEs 高新技术企业, enterprises, 2023');
  expect([chart.wide.width, chart.narrow.width]).toEqual([640, 328]);
  expect(chart.description).toBe(
    'A title. Certified HNTEs 高新技术企业, enterprises, 2023. Pingdingshan: October 2023, 313 enterprises (stated in a document we cite). Zhumadian: July 2023, 255 enterprises (stated in a document we cite). The largest: Pingdingshan, October 2023, 313 enterprises (stated in a document we cite). What the marks say: cited. To be compared with care. They are for different times. The time or place of one is inferred. One is cited from a document whose text we do not hold. They are not adjusted for the size of the places.',
  );
});

test('composeBarChart(parts of one whole) in Chinese names them by their level, and their place in the measure', () => {
  const chart = compose(
    'zhumadian-report.innovation-platforms zhumadian-report.innovation-platforms.2',
    'zh',
  );
  expect(chart.measure).toBe('驻马店市：科技创新平台，家，2022—2023年');
  const texts = chart.wide.items.flatMap((item) =>
    item.kind === 'text' && item.role !== 'tick' ? [item.text] : [],
  );
  expect(texts).toEqual(['省级', '2022—23', '247', '国家级', '2022—23', '14']);
  expect(chart.care).toContain('parts');
});

test('composeBarChart(one place with one definition) may hold several years and a target', () => {
  const chart = compose(
    'zhumadian-2021-plan.technology-contracts derived.zhumadian-technology-contracts-2021 zmd-net-2022.technology-contracts',
  );
  expect(chart.observations.map(({ id }) => id)).toEqual([
    'zmd-net-2022.technology-contracts',
    'derived.zhumadian-technology-contracts-2021',
    'zhumadian-2021-plan.technology-contracts',
  ]);
  const texts = chart.wide.items.flatMap((item) =>
    item.kind === 'text' && item.role !== 'tick' ? [item.text] : [],
  );
  expect(texts).toEqual([
    ...['2022', '2.8 billion yuan'],
    ...['2021', 'about 2.11 billion yuan'],
    ...['2021', 'plainly set', '800 million yuan'],
  ]);
  expect(chart.description).toContain('2021, 800 million yuan (target: plainly set)');
  expect(chart.description).toContain('What the marks say: cited; worked out by us; target.');
});

test('composeBarChart(a sentence of the editor) puts it before the description', () => {
  const request = buildRequest('BarChart', { of: 'pds-npc-2023.hnte', sentence: 'One bar.' });
  expect(composeBarChart(request, 'en', model).description.startsWith('One bar. A title.')).toBe(true);
});

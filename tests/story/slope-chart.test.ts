import { expect, test } from 'vitest';
import { findRefusal, tryChart } from './try-chart.ts';

const LINE_CHART = {
  zh: '请用 of 指定两三个时间的数字，或改用 <LineChart>',
  en: 'Name the figures of two or three dates with of, or use <LineChart>',
};

test.each([
  [
    'one figure',
    { of: 'zhumadian-report.rd-intensity.2' },
    {
      what: {
        zh: '只有一个时间（2021年），斜率图须有两个或三个',
        en: 'only one date (2021): a slope needs two or three',
      },
      mend: {
        zh: '请加上另一个时间的数字；同一时间的各地相比，用 <DotPlot>',
        en: 'Add figures of another date; to compare places at one date, use <DotPlot>',
      },
    },
  ],
  [
    'five dates',
    { indicator: 'hnte', definitions: 'stock', places: 'zhumadian' },
    {
      what: {
        zh: '有 5 个时间（2010年、2015年、2018年4月、2022年12月、2023年7月），斜率图至多三个',
        en: '5 dates (2010, 2015, April 2018, December 2022, July 2023): a slope shows two or three',
      },
      mend: LINE_CHART,
    },
  ],
  [
    'four dates of two places',
    {
      of: 'zhumadian-report.rd-intensity zhumadian-report.rd-intensity.2 pds-plan-145.rd-intensity pds-plan-145.rd-intensity.2',
    },
    {
      what: {
        zh: '有 4 个时间（2015年、2018年、2020年、2021年），斜率图至多三个',
        en: '4 dates (2015, 2018, 2020, 2021): a slope shows two or three',
      },
      mend: LINE_CHART,
    },
  ],
  [
    'no place with two dates',
    { of: 'zhumadian-report.rd-intensity pds-plan-145.rd-intensity' },
    {
      what: {
        zh: '没有一地有两个时间的数字，无从连成斜线',
        en: 'no place has figures for two dates: there is no slope',
      },
      mend: {
        zh: '请加上某地另一时间的数字，或改用 <DotPlot>',
        en: 'Add a figure of one place for another date, or use <DotPlot>',
      },
    },
  ],
  [
    'an undated figure',
    { of: 'congtai-2019-news.firms-with-rd-institutes congtai-2019-news.hnte' },
    {
      what: {
        zh: 'congtai-2019-news.firms-with-rd-institutes 未注明时间，斜率图两端须有时间',
        en: 'congtai-2019-news.firms-with-rd-institutes is undated: a slope stands between dates',
      },
      mend: { zh: '请删去这个数字，或改用 <LineChart>', en: 'Leave it out, or use <LineChart>' },
    },
  ],
  [
    'a place without figures',
    { indicator: 'rd-intensity', definitions: 'level', places: 'zhumadian congtai' },
    {
      what: { zh: '丛台区没有这一指标的数字', en: 'Congtai District has no such figure' },
      mend: { zh: '请从 places 中删去 congtai', en: 'Take congtai out of places' },
    },
  ],
  [
    'other units',
    { of: 'zhumadian-report.rd-intensity zhumadian-report.rd-expenditure.2' },
    {
      what: { zh: '单位不一：%、元', en: 'mixed units: per cent, yuan' },
      mend: { zh: '每个单位各画一图', en: 'Draw one chart for each unit' },
    },
  ],
])('<SlopeChart> of %s is refused', (_what, attributes, refusal) => {
  expect(findRefusal('SlopeChart', attributes)).toEqual(refusal);
});

test('<SlopeChart> of figures on different bases is refused, with both and the reason', () => {
  expect(
    findRefusal('SlopeChart', { of: 'congtai-2019-news.hnte pds-plan-145.hnte pds-npc-2023.hnte' })?.what.en,
  ).toBe(
    'congtai-2019-news.hnte and pds-plan-145.hnte may not stand on one time axis: They are counted on different bases (in being, within a year, ever).',
  );
});

const rising = { of: 'zhumadian-report.rd-intensity zhumadian-report.rd-intensity.2' };

test('<SlopeChart of="two figures of Zhumadian"> draws both as links, and describes them', () => {
  const chart = tryChart('SlopeChart', rising, 'en');
  expect(chart.measure).toBe('R&D intensity 研发强度, %, 2018–2021');
  expect(chart.care).toEqual([]);
  expect(chart.description).toBe(
    'A title. Zhumadian: 2018, 0.45%; 2021, 1.04%. First date: 2018; last date: 2021. The highest mark: Zhumadian, 2021, 1.04%. Zhumadian: no figure for 2019–2020. What the marks say: stated in a text we hold; not joined: a gap, another kind or an inferred figure.',
  );
  for (const drawing of [chart.wide, chart.narrow]) {
    const links = drawing.items.flatMap((item) => (item.kind === 'mark' ? [item.observation.id] : []));
    expect(links).toEqual(['zhumadian-report.rd-intensity', 'zhumadian-report.rd-intensity.2']);
    const texts = drawing.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    expect(texts.toSorted()).toEqual(['0', '0.45%', '1.04%', '2018', '2021', 'Zhumadian']);
  }
  expect([chart.wide.width, chart.narrow.width]).toEqual([640, 328]);
});

test('<SlopeChart of="three dates, two places" sentence="…"> says gaps, dates a place lacks and why care is needed, in Chinese', () => {
  const { description, measure, care } = tryChart(
    'SlopeChart',
    {
      of: 'zmd-125-review.engineering-centres zmd-125-review.engineering-centres.2 pingdingshan-reply.engineering-centres.2',
      sentence: '两市的省级工程技术研究中心。',
    },
    'zh',
  );
  expect(measure).toBe('工程技术研究中心，家，2010—2024年');
  expect(care).toEqual(['inferred', 'cited', 'size']);
  expect(description).toBe(
    '两市的省级工程技术研究中心。A title。驻马店市：2010年，9家（引自他处文献）；2015年，31家（引自他处文献）。平顶山市：2024年，141家。最早：2010年；最晚：2024年。位置最高的标记：平顶山市，2024年，141家。驻马店市：2011—2014年没有数字。驻马店市：2024年没有数字。平顶山市：2010年、2015年没有数字。各种标记的含义：存有原文；旁引；不连线：缺年份、性质不同或为推断。须谨慎比较。其中一个的时间或地区是推断的。其中一个引自本站未存全文的文件。未按地方大小折算。',
  );
});

import { expect, test } from 'vitest';
import { findRefusal, tryChart } from './try-chart.ts';

const TOO_FEW = {
  what: { zh: '至少要有 first 和 second 两组数字', en: 'Panels needs figures in first and in second' },
  mend: { zh: '只有一组时请用 <LineChart>', en: 'For one group use <LineChart>' },
};

test.each([
  ['one panel', { first: 'congtai-2019-news.hnte' }, TOO_FEW],
  ['a panel left out', { first: 'congtai-2019-news.hnte', third: 'pds-plan-145.hnte' }, TOO_FEW],
  [
    'a figure in two panels',
    { first: 'congtai-2019-news.hnte', second: 'congtai-2019-news.hnte' },
    {
      what: { zh: 'congtai-2019-news.hnte 写了两次', en: 'congtai-2019-news.hnte is named twice' },
      mend: { zh: '每个 id 只写一次', en: 'Name each id once' },
    },
  ],
  [
    'two figures in one panel that may not stand on one axis',
    { first: 'pds-plan-145.hnte', second: 'congtai-2019-news.hnte pingdingshan-reply.hnte' },
    {
      what: {
        zh: 'congtai-2019-news.hnte 与 pingdingshan-reply.hnte 不能放在同一时间轴上：统计口径不同（时点数、当年数、历年累计数）。',
        en: 'congtai-2019-news.hnte and pingdingshan-reply.hnte may not stand on one time axis: They are counted on different bases (in being, within a year, ever).',
      },
      mend: {
        zh: '请把它们分到两个图里，现在都在第2图',
        en: 'Put them into two panels; both are in panel 2',
      },
    },
  ],
  [
    'mixed units in one panel',
    {
      first: 'zhumadian-report.rd-intensity zhumadian-report.rd-expenditure',
      second: 'congtai-2019-news.hnte',
    },
    {
      what: { zh: '单位不一：%、元', en: 'mixed units: per cent, yuan' },
      mend: { zh: '每个单位各画一图', en: 'Draw one chart for each unit' },
    },
  ],
  [
    'figures that may all stand on one axis',
    { first: 'zhumadian-report.rd-intensity', second: 'zhumadian-report.rd-intensity.2' },
    {
      what: {
        zh: '各图的数字可以放在同一时间轴上，不必分开',
        en: 'the figures of all panels may stand on one time axis',
      },
      mend: { zh: '请用 <LineChart>', en: 'Use <LineChart>' },
    },
  ],
  [
    'neighbours that may stand on one axis',
    {
      first: 'zhumadian-report.rd-intensity',
      second: 'zhumadian-report.rd-intensity.2',
      third: 'congtai-2019-news.hnte',
    },
    {
      what: {
        zh: '第1图与第2图的数字可以放在同一时间轴上',
        en: 'the figures of panels 1 and 2 may stand on one time axis',
      },
      mend: { zh: '请把两图并为一图', en: 'Make one panel of the two' },
    },
  ],
])('<Panels> refuses %s', (_what, attributes, refusal) => {
  expect(findRefusal('Panels', attributes)).toEqual(refusal);
});

const asked = { first: 'pds-plan-145.hnte pds-npc-2023.hnte', second: 'congtai-2019-news.hnte' };

test('<Panels> says at the divider why two panels may not stand together', () => {
  const reason = (lang: 'en' | 'zh'): string =>
    tryChart('Panels', asked, lang)
      .wide.items.flatMap((item) => (item.kind === 'text' && item.role === 'reason' ? [item.text] : []))
      .join(lang === 'zh' ? '' : ' ');
  expect(reason('en')).toBe(
    'Not on one axis. They are counted on different bases (in being, within a year, ever).',
  );
  expect(reason('zh')).toBe('不能同轴。统计口径不同（时点数、当年数、历年累计数）。');
});

test('<Panels> may part figures that could share an axis only with care, and says so', () => {
  const { description } = tryChart(
    'Panels',
    { first: 'pds-plan-145.tech-sme', second: 'pds-npc-2023.tech-sme' },
    'en',
  );
  expect(description).toContain(
    'Apart with care. The register lapses and refills within the year, and they were read at different times of it.',
  );
});

test('<Panels> draws every figure once, and describes each panel by what it counts', () => {
  const { wide, narrow, description, measure, observations } = tryChart('Panels', asked, 'en');
  const ids = [...asked.first.split(' '), asked.second];
  expect(observations.map(({ id }) => id)).toEqual(ids);
  for (const { items } of [wide, narrow]) {
    expect(items.flatMap((item) => (item.kind === 'mark' ? [item.observation.id] : []))).toEqual(ids);
  }
  expect(description).toContain(
    'Panel 1, All certified HNTEs at the date. Pingdingshan: 2020, 159 enterprises',
  );
  expect(description).toContain(
    'Panel 2, HNTEs fostered cumulatively. Congtai District: 2018, 27 enterprises.',
  );
  expect(measure).toBe('Certified HNTEs 高新技术企业, each panel on its own scale, 2018–2023');
});

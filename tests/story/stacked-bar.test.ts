import { expect, test } from 'vitest';
import type { Model } from '../../src/model/load.ts';
import type { Observation } from '../../src/model/observation.ts';
import { composeStackedBar } from '../../src/story/compose/stacked-bar.ts';
import { model } from '../model/real-model.ts';
import { buildRequest, refusalOf } from './refusal-of.ts';

const PLATFORMS = 'zhumadian-report.innovation-platforms zhumadian-report.innovation-platforms.2';
const SUBSIDY = 'zhumadian-2021-plan.rd-subsidy-share zhumadian-2021-plan.rd-subsidy-share.2';
const refused = (of: string, whole = '') => refusalOf(composeStackedBar, 'StackedBar', { of, whole });
const compose = (of: string, whole = '', lang: 'en' | 'zh' = 'en', from: Model = model) =>
  composeStackedBar(buildRequest('StackedBar', { of, whole }), lang, from);
const textsOf = ({ wide }: ReturnType<typeof compose>) =>
  wide.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
const marksOf = ({ wide }: ReturnType<typeof compose>) =>
  wide.items.flatMap((item) => (item.kind === 'mark' ? [item.observation.id] : []));

/** The project's own data with some figures changed. */
function changed(changes: Readonly<Record<string, Partial<Observation>>>): Model {
  const byId = new Map(model.byId);
  for (const [id, change] of Object.entries(changes)) {
    const before = byId.get(id);
    if (before) byId.set(id, { ...before, ...change });
  }
  return { ...model, byId };
}

test('composeStackedBar(14 national and 247 provincial platforms) has no whole, and neither sum nor rest', () => {
  const chart = compose(PLATFORMS);
  expect(textsOf(chart)).toEqual([
    ...['National level', '14', '2022–23'],
    ...['Provincial level', '247', '2022–23'],
    'The whole is not stated. The bar is as long as the parts given.',
  ]);
  expect(marksOf(chart)).toEqual(PLATFORMS.split(' '));
  expect(chart.care).toEqual(['unstated', 'inferred']);
  expect(chart.description).toContain('The whole is not stated.');
  expect(JSON.stringify(textsOf(chart)) + chart.description).not.toContain('261');
});

test('composeStackedBar(ceilings of 50% and 20%) leaves the rest of one hundred per cent open', () => {
  const chart = compose(SUBSIDY, '', 'zh');
  expect(textsOf(chart)).toEqual([
    '企业研究开发财政补助的全部资金',
    ...['省级', '不超过50%', '规定，2021'],
    ...['市级', '不超过20%', '规定，2021'],
    '其余：未载',
  ]);
  const areas = chart.wide.items.flatMap((item) => (item.kind === 'path' ? [item.role] : []));
  expect(areas).toEqual(['connector', 'area-soft', 'area-soft', 'area-open']);
  expect(chart.description).toContain('其余是什么，原文未载，画作空框。');
  expect(chart.description).toContain('各种标记的含义：规定；至多。');
});

test('composeStackedBar(30 of 86) marks the whole, names the part by what parts it from the whole, and tells the rest', () => {
  const chart = compose(
    'masked-city-briefing.innovation-platforms.2',
    'masked-city-briefing.innovation-platforms',
  );
  expect(marksOf(chart)).toEqual([
    'masked-city-briefing.innovation-platforms',
    'masked-city-briefing.innovation-platforms.2',
  ]);
  expect(textsOf(chart)).toEqual([
    ...['Innovation platforms of provincial level or above, Apr 2023', '86'],
    ...['National level', '30'],
    'The rest: not stated',
  ]);
  expect(chart.observations.map(({ id }) => id)).toEqual(marksOf(chart));
  expect(chart.description).toContain(
    'National level: April 2023, 30 platforms. The whole: Innovation platforms of provincial level or above; April 2023, 86 platforms. The parts do not fill the whole.',
  );
});

test('composeStackedBar(a zone of its city), (a county-level city of its prefecture) takes them as parts', () => {
  const zone = compose('pds-daily-2023.hnte', 'derived.pingdingshan-hnte-2022', 'zh');
  expect(textsOf(zone)).toEqual([
    ...['平顶山市：期末高新技术企业总数（2022.12）', '318', '平顶山高新区', '82', '其余：未载'],
  ]);
  const county = compose(
    'masked-city-briefing.research-projects.4',
    'masked-city-briefing.research-projects.5',
  );
  expect(textsOf(county)).toContain('A county-level city (name masked)');
  expect(textsOf(county)[0]).toContain('A prefecture-level city (name masked): applications');
});

test('composeStackedBar(parts of no common whole) is refused', () => {
  const mend = {
    en: 'Parts may not overlap: their definitions share a part_of, or all are of what whole names; use <BarChart> for what does not add up',
    zh: '部分之间须互不重叠：定义的 part_of 相同，或同属 whole 所写的整体；不相加的数字请用 <BarChart>',
  };
  expect(refused('congtai-2019-news.science-awards congtai-2019-news.science-awards.2')).toEqual({
    what: {
      en: 'congtai-2019-news.science-awards and congtai-2019-news.science-awards.2 are not different parts of one whole',
      zh: 'congtai-2019-news.science-awards 与 congtai-2019-news.science-awards.2 不是同一整体的不同部分',
    },
    mend,
  });
  expect(
    refused('masked-city-briefing.innovation-platforms.2 yucheng-2021.innovation-platforms.2')?.what.en,
  ).toBe(
    'masked-city-briefing.innovation-platforms.2 and yucheng-2021.innovation-platforms.2 are not different parts of one whole',
  );
});

test('composeStackedBar(a figure that is no part of the whole given) is refused', () => {
  expect(refused('yucheng-2021.innovation-platforms.2', 'masked-city-briefing.innovation-platforms')).toEqual(
    {
      what: {
        en: 'yucheng-2021.innovation-platforms.2 is no part of masked-city-briefing.innovation-platforms',
        zh: 'yucheng-2021.innovation-platforms.2 不是 masked-city-briefing.innovation-platforms 的一部分',
      },
      mend: {
        en: 'Give in whole what they are parts of, or fill part_of in definitions.csv',
        zh: '请在 whole 中写各部分所属的整体，或在 definitions.csv 中填写 part_of',
      },
    },
  );
});

test('composeStackedBar(a single part, its whole not known) is refused', () => {
  expect(refused('masked-city-briefing.innovation-platforms.2')).toEqual({
    what: {
      en: 'a single part of a whole that is not known: masked-city-briefing.innovation-platforms.2',
      zh: '只有一个部分，而整体未知：masked-city-briefing.innovation-platforms.2',
    },
    mend: {
      en: 'Give the whole by whole="id", or name more parts',
      zh: '请用 whole="id" 给出整体，或多列几个部分',
    },
  });
});

test('composeStackedBar(a part and a whole of different times) is refused', () => {
  expect(refused('pds-daily-2023.hnte', 'pds-npc-2023.hnte')).toEqual({
    what: {
      en: 'pds-npc-2023.hnte and pds-daily-2023.hnte are for different times',
      zh: 'pds-npc-2023.hnte 与 pds-daily-2023.hnte 时间不同，不能相加',
    },
    mend: { en: 'Name figures of one time', zh: '请列同一时间的数字' },
  });
});

test('composeStackedBar(a target and an outcome) is refused', () => {
  const mixed = changed({ 'zhumadian-report.innovation-platforms.2': { kind: 'target', mode: 'plain' } });
  expect(() => compose(PLATFORMS, '', 'en', mixed)).toThrow(
    'zhumadian-report.innovation-platforms and zhumadian-report.innovation-platforms.2 are of different kinds. Draw targets, rules, what was expected and what was reported apart',
  );
});

test('composeStackedBar(parts that sum to more than the whole) is refused, in per cent and as counts', () => {
  const over = changed({ 'zhumadian-2021-plan.rd-subsidy-share.2': { value: 60, high: 60 } });
  expect(() => compose(SUBSIDY, '', 'en', over)).toThrow(
    'the parts sum to 110%, more than the whole of 100% (All of the public subsidy for enterprise R&D). See whether parts overlap, or give another whole',
  );
  const more = changed({ 'masked-city-briefing.innovation-platforms.2': { value: 90 } });
  const whole = 'masked-city-briefing.innovation-platforms';
  expect(() => compose(`${whole}.2`, whole, 'en', more)).toThrow(
    'the parts sum to 90 platforms, more than the whole of 86 platforms (masked-city-briefing.innovation-platforms)',
  );
});

test('composeStackedBar(parts that sum to more than the whole by rounding alone) fills it', () => {
  const id = 'pingdingshan-reply.project-funding';
  const rounded = changed({ [`${id}.6`]: { value: 10_604_000, low: 10_599_000, high: 10_609_000 } });
  const chart = compose(`${id}.6`, `${id}.4`, 'en', rounded);
  expect(textsOf(chart)).not.toContain('The rest: not stated');
  expect(chart.description).toContain('The parts fill the whole.');
});

test('composeStackedBar(a part under zero) is refused', () => {
  const under = changed({ 'zhumadian-report.innovation-platforms': { value: -14 } });
  expect(() => compose(PLATFORMS, '', 'en', under)).toThrow(
    'a part cannot be under zero: zhumadian-report.innovation-platforms. Use <ColumnChart> for rises and falls',
  );
});

test('composeStackedBar(mixed units), (one figure twice) is refused', () => {
  expect(refused('masked-city-briefing.hnte', 'masked-city-briefing.innovation-platforms')?.what.en).toBe(
    'mixed units: platforms, enterprises',
  );
  expect(refused(`${PLATFORMS} zhumadian-report.innovation-platforms`)?.what.zh).toBe(
    'zhumadian-report.innovation-platforms 列了两次',
  );
});

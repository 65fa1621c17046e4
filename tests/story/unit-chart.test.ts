import { expect, test } from 'vitest';
import { model } from '../model/real-model.ts';
import { checkUnits } from '../../src/story/compose/check-units.ts';
import { nestParts } from '../../src/story/compose/nest-parts.ts';
import { buildObservation, type Given } from '../charts/build-observation.ts';
import { findRefusal, tryChart } from './try-chart.ts';

const COUNTS_ONLY = {
  zh: '单位图只画计数；金额请改用 <BarChart>，比率请改用 <DotPlot>',
  en: 'A unit chart draws counts only; use <BarChart> for money, <DotPlot> for rates',
};
const PANELS = {
  zh: '请用 <Panels> 分开画，或减少所列的数字',
  en: 'Draw them apart with <Panels>, or name fewer figures',
};

test.each([
  [
    'units of 0.8',
    'zhumadian-2021-plan.invention-patents-per-10k',
    {
      what: {
        zh: 'zhumadian-2021-plan.invention-patents-per-10k（0.8件）不是一个一个数出来的',
        en: 'zhumadian-2021-plan.invention-patents-per-10k (0.8 patents per 10,000 people) is not counted one by one',
      },
      mend: COUNTS_ONLY,
    },
  ],
  [
    'money',
    'zhumadian-report.rd-expenditure',
    {
      what: {
        zh: 'zhumadian-report.rd-expenditure（10.71亿元）不是一个一个数出来的',
        en: 'zhumadian-report.rd-expenditure (1.071 billion yuan) is not counted one by one',
      },
      mend: COUNTS_ONLY,
    },
  ],
  [
    'a percentage',
    'zhumadian-report.rd-intensity',
    {
      what: {
        zh: 'zhumadian-report.rd-intensity（0.45%）不是一个一个数出来的',
        en: 'zhumadian-report.rd-intensity (0.45%) is not counted one by one',
      },
      mend: COUNTS_ONLY,
    },
  ],
  [
    'a place in an order',
    'masked-city-briefing.research-projects.2',
    {
      what: {
        zh: 'masked-city-briefing.research-projects.2（最多）不是一个一个数出来的',
        en: 'masked-city-briefing.research-projects.2 (1 place) is not counted one by one',
      },
      mend: COUNTS_ONLY,
    },
  ],
  [
    'a rule',
    'zhumadian-2021-plan.county-ranking',
    {
      what: {
        zh: 'zhumadian-2021-plan.county-ranking 是“规定”，不是计数',
        en: 'zhumadian-2021-plan.county-ranking is a rule, not a count',
      },
      mend: { zh: '请用 <Value> 写在文字里', en: 'Write it in the text with <Value>' },
    },
  ],
  [
    'more than 200',
    'zhumadian-report.innovation-platforms.2',
    {
      what: { zh: '共247个单位，超过200个', en: '247 units, more than 200' },
      mend: { zh: '请改用 <BarChart>，或减少所列的数字', en: 'Use <BarChart>, or name fewer figures' },
    },
  ],
  [
    'two tiers of one place',
    'congtai-2019-news.incubators congtai-2019-news.incubators.2',
    {
      what: {
        zh: 'congtai-2019-news.incubators 与 congtai-2019-news.incubators.2 不能直接相比：所含级别不同。',
        en: 'congtai-2019-news.incubators and congtai-2019-news.incubators.2 may not be put one against the other: They count different tiers.',
      },
      mend: PANELS,
    },
  ],
  [
    'one place five years apart',
    'zmd-125-review.hnte zmd-125-review.hnte.2',
    {
      what: {
        zh: 'zmd-125-review.hnte 与 zmd-125-review.hnte.2 不能直接相比：时间不同。',
        en: 'zmd-125-review.hnte and zmd-125-review.hnte.2 may not be put one against the other: They are for different times.',
      },
      mend: PANELS,
    },
  ],
  [
    'two units',
    'zhumadian-2021-plan.key-laboratories.2 zhumadian-2021-plan.incubators.2',
    {
      what: { zh: '单位不一：家、家', en: 'mixed units: laboratories, incubators' },
      mend: { zh: '每个单位各画一图', en: 'Draw one chart for each unit' },
    },
  ],
])('<UnitChart> of %s is refused', (_what, of, refusal) => {
  expect(findRefusal('UnitChart', { of })).toEqual(refusal);
});

const check = (...observations: ReturnType<typeof buildObservation>[]) =>
  checkUnits(observations, nestParts(observations), model.regions);
const count = (
  id: string,
  value: number,
  definition: string,
  partOf: string | null = null,
  given: Given = {},
) => {
  const observation = buildObservation('2021', value, { id, ...given });
  return { ...observation, definition: { ...observation.definition, id: definition, partOf } };
};

test('checkUnits(half a unit, parts greater than their whole) refuses them', () => {
  expect(() => check(count('x', 2.5, 'd'))).toThrow(
    'x (2.5 enterprises) is no whole number of zero or more. Write it in the text with <Value>',
  );
  expect(() => check(count('x', -2, 'd'))).toThrow(
    'x (−2 enterprises) is no whole number of zero or more. Write it in the text with <Value>',
  );
  expect(() => check(count('w', 5, 'w'), count('a', 3, 'a', 'w'), count('b', 3, 'b', 'w'))).toThrow(
    'a, b make 6, more than their whole w. They may overlap: name fewer, or draw them apart',
  );
});

test('checkUnits(parts of one whole) lets them stand together, with care, only of one place, time and kind', () => {
  expect(check(count('a', 14, 'a', 'w'), count('b', 40, 'b', 'w'))).toEqual(['parts']);
  expect(check(count('w', 60, 'w'), count('b', 40, 'b', 'w'))).toEqual(['parts']);
  expect(() => check(count('a', 14, 'a', 'w'), count('b', 40, 'b', 'w', { kind: 'target' }))).toThrow(
    'may not be put one against the other',
  );
});

test('<UnitChart of="40 and 65"> draws each as one mark, and describes both', () => {
  const of = 'derived.masked-county-city-hnte-2021 masked-city-briefing.hnte';
  const chart = tryChart('UnitChart', { of }, 'en');
  expect(chart.measure).toBe('Certified HNTEs 高新技术企业, enterprises, 2021–2022');
  expect(chart.care).toEqual(['period', 'derived']);
  expect(chart.description).toBe(
    'A title. One mark stands for one. A county-level city (name masked), December 2021, 40 enterprises (worked out by us): all certified HNTEs at the date. A county-level city (name masked), December 2022, 65 enterprises: all certified HNTEs at the date. What the marks say: stated in a text we hold; worked out by us. To be compared with care. They are for different times. One is worked out by us.',
  );
  for (const drawing of [chart.wide, chart.narrow]) {
    const links = drawing.items.flatMap((item) => (item.kind === 'mark' ? [item] : []));
    expect(links.map(({ observation, parts }) => [observation.id, parts[0]?.d.match(/M/gu)?.length])).toEqual(
      [
        ['derived.masked-county-city-hnte-2021', 40],
        ['masked-city-briefing.hnte', 65],
      ],
    );
  }
});

test('<UnitChart of="23 and the 6 that are part of them"> fills six of twenty-three, in Chinese', () => {
  const of = 'masked-city-briefing.research-projects.3 masked-city-briefing.research-projects.4';
  const { care, wide, description } = tryChart('UnitChart', { of }, 'zh');
  expect(care).toEqual(['unstated', 'parts', 'inferred']);
  expect(description).toContain(
    '某县级市（原文隐去名称），2023年3月，23项：推荐申报的省级以上科研项目；其中，2023年3月，6项：申报的中央引导地方资金项目。',
  );
  const texts = wide.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  expect(texts).toEqual([
    '23项',
    '2023年3月（推断），推荐申报的省级以上科研项目',
    '其中6项：申报的中央引导地方资金项目',
  ]);
});

test('<UnitChart of="a target"> draws open units and says so', () => {
  const { wide, description } = tryChart('UnitChart', { of: 'zhumadian-2021-plan.green-factories' }, 'en');
  expect(wide.key.map(({ meaning }) => meaning)).toEqual(['target', 'at-least']);
  expect(description).toContain(
    'Open squares are a target. Zhumadian, 2021, at least 5 enterprises (target: compete for)',
  );
});

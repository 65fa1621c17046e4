import { expect, test } from 'vitest';
import { findRefusal, tryChart } from './try-chart.ts';

const ANOTHER = {
  zh: '请换成同一地方、同一口径、同一时间的数字，或只画目标',
  en: 'Name a figure of the same place, definition and time, or draw the target alone',
};

test.each([
  [
    'no target',
    { outcome: 'zhumadian-report.hnte' },
    {
      what: { zh: '缺少 target', en: 'missing target' },
      mend: { zh: '请写 target="观测 id"', en: 'Write target="observation-id"' },
    },
  ],
  [
    'a target that is none',
    { target: 'zhumadian-report.hnte' },
    {
      what: {
        zh: 'zhumadian-report.hnte 不是目标，而是“实际”',
        en: 'zhumadian-report.hnte is no target; its kind is “reported”',
      },
      mend: { zh: '请在 target 中指定一个目标', en: 'Name a target in target' },
    },
  ],
  [
    'an outcome of another indicator',
    { target: 'zhumadian-2021-plan.hnte.2', outcome: 'zhumadian-report.tech-sme' },
    {
      what: {
        zh: 'zhumadian-report.tech-sme 不能与目标 zhumadian-2021-plan.hnte.2 相比：两者不是同一指标。',
        en: 'zhumadian-report.tech-sme may not be put against the target zhumadian-2021-plan.hnte.2: They measure different things.',
      },
      mend: ANOTHER,
    },
  ],
  [
    'an outcome in another unit',
    { target: 'zhumadian-2021-plan.rd-expenditure', outcome: 'zhumadian-report.rd-expenditure.2' },
    {
      what: {
        zh: 'zhumadian-report.rd-expenditure.2 不能与目标 zhumadian-2021-plan.rd-expenditure 相比：单位不同。',
        en: 'zhumadian-report.rd-expenditure.2 may not be put against the target zhumadian-2021-plan.rd-expenditure: Their units differ.',
      },
      mend: ANOTHER,
    },
  ],
  [
    'an outcome by another definition',
    {
      target: 'masked-city-briefing.innovation-platforms.3',
      outcome: 'masked-city-briefing.innovation-platforms',
    },
    {
      what: {
        zh: 'masked-city-briefing.innovation-platforms 不能与目标 masked-city-briefing.innovation-platforms.3 相比：所含级别不同。',
        en: 'masked-city-briefing.innovation-platforms may not be put against the target masked-city-briefing.innovation-platforms.3: They count different tiers.',
      },
      mend: ANOTHER,
    },
  ],
  [
    'a growth over three years against a target for one',
    { target: 'zhumadian-2021-plan.rd-expenditure', outcome: 'zhumadian-report.rd-expenditure.3' },
    {
      what: {
        zh: 'zhumadian-report.rd-expenditure.3 不能与目标 zhumadian-2021-plan.rd-expenditure 相比：增减所跨的年数不同。',
        en: 'zhumadian-report.rd-expenditure.3 may not be put against the target zhumadian-2021-plan.rd-expenditure: They are changes over spans of different length.',
      },
      mend: ANOTHER,
    },
  ],
  [
    'an outcome of the year after',
    { target: 'zhumadian-2021-plan.technology-contracts', outcome: 'zmd-net-2022.technology-contracts' },
    {
      what: {
        zh: 'zmd-net-2022.technology-contracts 不能与目标 zhumadian-2021-plan.technology-contracts 相比：时间不同。',
        en: 'zmd-net-2022.technology-contracts may not be put against the target zhumadian-2021-plan.technology-contracts: They are for different times.',
      },
      mend: ANOTHER,
    },
  ],
  [
    'an outcome of another place',
    { target: 'zhumadian-2021-plan.technology-contracts', outcome: 'pds-plan-145.technology-contracts' },
    {
      what: {
        zh: 'pds-plan-145.technology-contracts 不能与目标 zhumadian-2021-plan.technology-contracts 相比：一个是驻马店市的，一个是平顶山市的。',
        en: 'pds-plan-145.technology-contracts may not be put against the target zhumadian-2021-plan.technology-contracts: One is of Zhumadian, the other of Pingdingshan.',
      },
      mend: ANOTHER,
    },
  ],
  [
    'another target as outcome',
    { target: 'zhumadian-2021-plan.hnte.2', outcome: 'zhumadian-2021-plan.hnte.3' },
    {
      what: {
        zh: 'zhumadian-2021-plan.hnte.3 不能作结果：它是“目标”',
        en: 'zhumadian-2021-plan.hnte.3 cannot be an outcome: its kind is “target”',
      },
      mend: {
        zh: '请在 outcome 中指定实际数，或不写 outcome',
        en: 'Name a reported figure in outcome, or leave outcome out',
      },
    },
  ],
  [
    'a baseline after the deadline',
    { target: 'zhumadian-2021-plan.technology-contracts', baseline: 'zmd-net-2022.technology-contracts' },
    {
      what: {
        zh: 'zmd-net-2022.technology-contracts 不能与目标 zhumadian-2021-plan.technology-contracts 相比：起点须早于目标的期限，两者都要有时间。',
        en: 'zmd-net-2022.technology-contracts may not be put against the target zhumadian-2021-plan.technology-contracts: A baseline is earlier than the deadline, and both are dated.',
      },
      mend: ANOTHER,
    },
  ],
])('<BulletChart> with %s is refused', (_what, attributes, refusal) => {
  expect(findRefusal('BulletChart', attributes)).toEqual(refusal);
});

test('<BulletChart> of an unknown id names the nearest', () => {
  expect(() => tryChart('BulletChart', { target: 'zhumadian-2021-plan.hnte.9' }, 'en')).toThrow(
    'unknown "zhumadian-2021-plan.hnte.9". Did you mean zhumadian-2021-plan.hnte',
  );
});

const contracts = {
  target: 'zhumadian-2021-plan.technology-contracts',
  outcome: 'derived.zhumadian-technology-contracts-2021',
  baseline: 'zmd-daily-2018.technology-contracts',
};

test('<BulletChart target outcome baseline> draws the three as links, and says how far the outcome is from the target', () => {
  const chart = tryChart('BulletChart', contracts, 'en');
  expect(chart.measure).toBe('Technology contracts 技术合同成交额, yuan, 2017–2021');
  expect(chart.care).toEqual(['bound', 'derived', 'inferred', 'cited']);
  expect(chart.observations.map(({ id }) => id)).toEqual(Object.values(contracts));
  expect(chart.description).toBe(
    'A title. Zhumadian, the target, an upright tick: 2021, 800 million yuan (target: plainly set). The outcome, a bar from zero: 2021, about 2,105,263,157.89 yuan (worked out by us); about 1.31 billion yuan above the target. An earlier figure, below: 2017, more than 120 million yuan (stated in a document we cite). What the marks say: cited; worked out by us; target; at least. To be compared with care. One is known only as a bound or a range. One is worked out by us. The time or place of one is inferred. One is cited from a document whose text we do not hold.',
  );
  for (const drawing of [chart.wide, chart.narrow]) {
    const links = drawing.items.flatMap((item) => (item.kind === 'mark' ? [item.observation.id] : []));
    expect(links.toSorted()).toEqual(Object.values(contracts).toSorted());
    const texts = drawing.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    expect(texts.slice(texts.indexOf('800 million yuan'), texts.indexOf('800 million yuan') + 4)).toEqual([
      '800 million yuan',
      'target for 2021, plainly set',
      'about 2.11 billion yuan',
      '2021, worked out by us',
    ]);
    expect(texts.join(' ')).toContain('about 1.31 billion yuan above the target');
    const roles = drawing.items.flatMap((item) => (item.kind === 'path' ? [item.role] : []));
    expect(roles.filter((role) => /segment|connector/u.test(role))).toEqual([]);
  }
});

test('<BulletChart target> alone says in Chinese that no outcome is drawn', () => {
  const { description, wide, care } = tryChart(
    'BulletChart',
    { target: 'zhumadian-2021-plan.base-stations-5g', sentence: '只有目标。' },
    'zh',
  );
  expect(care).toEqual([]);
  expect(description).toBe(
    '只有目标。A title。驻马店市，竖线为目标：2021年，3000个以上（目标：直述）。未画结果：没有指明统计同一事物的结果。各种标记的含义：目标；至少。',
  );
  const texts = wide.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  expect(texts.slice(-3)).toEqual([
    '3000个以上',
    '2021年目标（直述）',
    '未画结果：没有指明统计同一事物的结果',
  ]);
});

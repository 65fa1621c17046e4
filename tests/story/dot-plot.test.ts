import { expect, test } from 'vitest';
import { findRefusal, tryChart } from './try-chart.ts';

const PANELS = {
  zh: '请用 <Panels> 分开画，或减少所列的数字',
  en: 'Draw them apart with <Panels>, or name fewer figures',
};

test.each([
  [
    'one place',
    { of: 'zhumadian-report.rd-intensity.2' },
    {
      what: {
        zh: '只有驻马店市一地，点图须有两地以上',
        en: 'only one place (Zhumadian): dots compare two or more',
      },
      mend: {
        zh: '请加上另一地；一地前后两三个时间，用 <SlopeChart>',
        en: 'Add another place; for one place at two or three dates, use <SlopeChart>',
      },
    },
  ],
  [
    'four figures of a place',
    { indicator: 'hnte', definitions: 'stock', places: 'zhumadian pingdingshan' },
    {
      what: {
        zh: '平顶山市有 4 个数字，点图每地至多两个',
        en: 'Pingdingshan has 4 figures: dots show one or two a place',
      },
      mend: {
        zh: '请用 of 指定各地的一两个数字，或改用 <LineChart>',
        en: 'Name one or two figures of each place with of, or use <LineChart>',
      },
    },
  ],
  [
    'two figures of one place and date',
    { of: 'zhumadian-2021-plan.hnte.2 zhumadian-2021-plan.tech-sme.2 pingdingshan-reply.hnte.2' },
    {
      what: {
        zh: 'zhumadian-2021-plan.hnte.2 与 zhumadian-2021-plan.tech-sme.2 同属一地、同一时间',
        en: 'zhumadian-2021-plan.hnte.2 and zhumadian-2021-plan.tech-sme.2 are of one place and one date',
      },
      mend: { zh: '请只留一个', en: 'Keep one of them' },
    },
  ],
  [
    'an undated figure',
    { of: 'zhumadian-report.firms-visited pingdingshan-reply.hnte.2' },
    {
      what: {
        zh: 'zhumadian-report.firms-visited 未注明时间，不能与别处相比',
        en: 'zhumadian-report.firms-visited is undated: it cannot be put against another place',
      },
      mend: { zh: '请删去这个数字，或改用 <LineChart>', en: 'Leave it out, or use <LineChart>' },
    },
  ],
  [
    'a target and an outcome',
    { of: 'zhumadian-2021-plan.technology-contracts pds-plan-145.technology-contracts' },
    {
      what: {
        zh: 'zhumadian-2021-plan.technology-contracts 与 pds-plan-145.technology-contracts 不能直接相比：目标或规定不是结果。',
        en: 'zhumadian-2021-plan.technology-contracts and pds-plan-145.technology-contracts may not be put one against the other: A target or a rule is not an outcome.',
      },
      mend: {
        zh: '目标与结果相对照，用 <BulletChart>',
        en: 'To hold a target against an outcome, use <BulletChart>',
      },
    },
  ],
  [
    'an expectation and a count',
    { of: 'zmd-net-2022.hnte derived.pingdingshan-hnte-2022' },
    {
      what: {
        zh: 'zmd-net-2022.hnte 与 derived.pingdingshan-hnte-2022 不能直接相比：其中一个是当时的预计数。',
        en: 'zmd-net-2022.hnte and derived.pingdingshan-hnte-2022 may not be put one against the other: One was an expectation at the time.',
      },
      mend: {
        zh: '预计数与实际数同图，用 <LineChart>',
        en: 'To show an expectation beside a count, use <LineChart>',
      },
    },
  ],
  [
    'counts of places at different levels',
    { of: 'derived.pingdingshan-hnte-2022 masked-city-briefing.hnte' },
    {
      what: {
        zh: 'derived.pingdingshan-hnte-2022 与 masked-city-briefing.hnte 不能直接相比：行政层级不同：区县不能当作地级市来比。',
        en: 'derived.pingdingshan-hnte-2022 and masked-city-briefing.hnte may not be put one against the other: The places are at different levels: a district is not a prefecture.',
      },
      mend: PANELS,
    },
  ],
  [
    'dates more than twelve months apart',
    { of: 'zhumadian-report.rd-intensity pds-plan-145.rd-intensity' },
    {
      what: {
        zh: 'zhumadian-report.rd-intensity 与 pds-plan-145.rd-intensity 不能直接相比：时间不同。',
        en: 'zhumadian-report.rd-intensity and pds-plan-145.rd-intensity may not be put one against the other: They are for different times.',
      },
      mend: PANELS,
    },
  ],
])('<DotPlot> of %s is refused', (_what, attributes, refusal) => {
  expect(findRefusal('DotPlot', attributes)).toEqual(refusal);
});

test('<DotPlot of="two cities in 2023"> says that counts are not adjusted for size', () => {
  const { care, description, measure, wide } = tryChart(
    'DotPlot',
    { of: 'hnrb-gazelle-2023.hnte pds-npc-2023.hnte' },
    'en',
  );
  expect(measure).toBe('Certified HNTEs 高新技术企业, enterprises, 2023');
  expect(care).toEqual(expect.arrayContaining(['period', 'inferred', 'cited', 'size']));
  expect(description).toContain('They are not adjusted for the size of the places.');
  const texts = wide.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  expect(texts.slice(-6)).toEqual(['Pingdingshan', '313', 'Oct 2023', 'Zhumadian', '255', 'Jul 2023']);
});

test('<DotPlot of="…" places="…"> describes every place in the order drawn, and gives a row to one without figures', () => {
  const { description, wide, narrow } = tryChart(
    'DotPlot',
    {
      of: 'zhumadian-report.rd-intensity zhumadian-report.rd-intensity.2 pds-plan-145.rd-intensity.2 derived.henan-rd-intensity-2021',
      places: 'zhumadian pingdingshan henan congtai',
    },
    'en',
  );
  expect(description).toBe(
    'A title. Ordered by value, the highest first. Pingdingshan: 2020, 1.76% (stated in a document we cite). Henan: 2021, about 1.75% (worked out by us). Zhumadian: 2018, 0.45%; 2021, 1.04%. Congtai District: not stated. First date: 2018; last date: 2021. The highest mark: Pingdingshan, 2020, 1.76% (stated in a document we cite). Zhumadian: no figure for 2019–2020. What the marks say: stated in a text we hold; cited; worked out by us; not joined: a gap, another kind or an inferred figure. To be compared with care. The places are at different levels: a district is not a prefecture. They are for different times. One is worked out by us. One is cited from a document whose text we do not hold.',
  );
  for (const drawing of [wide, narrow]) {
    const links = drawing.items.flatMap((item) => (item.kind === 'mark' ? [item.observation.id] : []));
    expect(links).toEqual([
      'pds-plan-145.rd-intensity.2',
      'derived.henan-rd-intensity-2021',
      'zhumadian-report.rd-intensity',
      'zhumadian-report.rd-intensity.2',
    ]);
    const texts = drawing.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    expect(texts).toContain('not stated');
  }
});

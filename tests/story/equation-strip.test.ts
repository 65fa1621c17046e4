import { expect, test } from 'vitest';
import { findRefusal, tryChart } from './try-chart.ts';

const growth = {
  parts: 'zhumadian-report.rd-expenditure zhumadian-report.rd-expenditure.2',
  operation: 'growth',
  claim: 'zhumadian-report.rd-expenditure.3',
};
const union = {
  parts: 'pingdingshan-reply.hnte.2 pingdingshan-reply.tech-sme',
  operation: 'union',
  claim: 'pingdingshan-reply.innovation-firms',
};

test.each([
  [
    'an unknown operation',
    { ...growth, operation: 'groth' },
    {
      what: { zh: 'operation 不能是“groth”', en: 'unknown operation “groth”' },
      mend: { zh: '是不是 growth？', en: 'Did you mean growth?' },
    },
  ],
  [
    'no operation',
    { parts: growth.parts, claim: growth.claim },
    {
      what: { zh: 'operation 不能是“”', en: 'unknown operation “”' },
      mend: {
        zh: '可用：growth、difference、sum、union、share、product、quotient',
        en: 'There are growth, difference, sum, union, share, product, quotient',
      },
    },
  ],
  [
    'one part',
    { ...growth, operation: 'share', parts: 'zhumadian-report.rd-expenditure' },
    {
      what: { zh: 'share 有1个部分', en: 'share of 1 part' },
      mend: { zh: 'parts 须列两个：先是部分，后是整体', en: 'parts wants two: the part, then the whole' },
    },
  ],
  [
    'three parts of a growth',
    { ...growth, parts: `${growth.parts} zhumadian-report.rd-expenditure` },
    {
      what: { zh: 'growth 有3个部分', en: 'growth of 3 parts' },
      mend: {
        zh: 'parts 须列两个：先是从前，后是后来；从前未见的，只列后来',
        en: 'parts wants two: from, then to; only to where no document gives from',
      },
    },
  ],
  [
    'no claim',
    { parts: growth.parts, operation: 'growth' },
    {
      what: { zh: '缺少 claim', en: 'missing claim' },
      mend: { zh: '请写 claim="观测 id"', en: 'Write claim="observation-id"' },
    },
  ],
  [
    'units that do not go together',
    { ...growth, operation: 'sum' },
    {
      what: {
        zh: 'zhumadian-report.rd-expenditure、zhumadian-report.rd-expenditure.2、zhumadian-report.rd-expenditure.3 的单位合不到一起',
        en: 'the units of zhumadian-report.rd-expenditure, zhumadian-report.rd-expenditure.2, zhumadian-report.rd-expenditure.3 do not go together',
      },
      mend: {
        zh: '请核对 parts、operation 和 claim',
        en: 'Look at parts, operation and claim again',
      },
    },
  ],
  [
    'a part worked out from the claim',
    {
      parts: 'pds-daily-2023.hnte derived.pingdingshan-hnte-2022',
      operation: 'share',
      claim: 'pds-daily-2023.hnte.2',
    },
    {
      what: {
        zh: 'derived.pingdingshan-hnte-2022 出自这个说法本身，或由本站推算',
        en: 'derived.pingdingshan-hnte-2022 rests on the claim itself, or is our own working',
      },
      mend: {
        zh: 'claim 须是原文自己的说法，parts 不能由它推出',
        en: 'A claim is a source’s own, and its parts do not come from it',
      },
    },
  ],
  [
    'growth from one definition to another',
    {
      parts: 'zmd-125-review.rd-expenditure.2 zhumadian-report.rd-expenditure',
      operation: 'growth',
      claim: 'zhumadian-report.rd-expenditure.3',
    },
    {
      what: {
        zh: 'zmd-125-review.rd-expenditure.2 与 zhumadian-report.rd-expenditure 不能放在同一时间轴上：定义不同。',
        en: 'zmd-125-review.rd-expenditure.2 and zhumadian-report.rd-expenditure may not stand on one time axis: They are defined differently.',
      },
      mend: {
        zh: '请用 <Panels> 分开画，或减少所列的数字',
        en: 'Draw them apart with <Panels>, or name fewer figures',
      },
    },
  ],
  [
    'growth from one place to another',
    {
      parts: 'pds-plan-145.hnte hnrb-gazelle-2023.hnte',
      operation: 'growth',
      claim: 'masked-city-briefing.hnte.2',
    },
    {
      what: {
        zh: 'pds-plan-145.hnte 与 hnrb-gazelle-2023.hnte 不是同一地方的，谈不上增长',
        en: 'pds-plan-145.hnte and hnrb-gazelle-2023.hnte are of two places: there is no growth from one to the other',
      },
      mend: { zh: '请换成同一地方的数字', en: 'Name figures of one place' },
    },
  ],
])('<EquationStrip> with %s is refused', (_what, attributes, refusal) => {
  expect(findRefusal('EquationStrip', attributes)).toEqual(refusal);
});

test.each([
  ['R&D expenditure, 10.71 to 32.09', growth, 'Holds: the figures give 199.63%; the text says 199.6%.'],
  [
    'R&D intensity, 1.04 − 0.45',
    {
      parts: 'zhumadian-report.rd-intensity.2 zhumadian-report.rd-intensity',
      operation: 'difference',
      claim: 'zhumadian-report.rd-intensity.3',
    },
    'Holds: the figures give exactly 0.59 percentage points.',
  ],
  [
    'project money, 1060 × 80%',
    {
      parts: 'pingdingshan-reply.project-funding.4 pingdingshan-reply.project-funding.5',
      operation: 'product',
      claim: 'pingdingshan-reply.project-funding.6',
    },
    'Holds: the figures give exactly 8.48 million yuan.',
  ],
  [
    'contracts, 8亿元 and at least 20% more than a year that is not printed',
    {
      parts: 'zhumadian-2021-plan.technology-contracts',
      operation: 'growth',
      claim: 'zhumadian-2021-plan.technology-contracts.2',
    },
    'Holds only if it grew from at most 667 million yuan.',
  ],
  ['443 and 692 united', union, 'Holds only if 310 enterprises are counted more than once.'],
  [
    '443 and 692 added',
    { ...union, operation: 'sum' },
    'Does not hold: the figures give 1,135 enterprises; the text says 825 enterprises.',
  ],
  [
    '6 of 18',
    {
      parts: 'masked-city-briefing.research-projects.4 masked-city-briefing.research-projects.5',
      operation: 'share',
      claim: 'masked-city-briefing.research-projects.6',
      premise: 'the share is of applications',
    },
    'Depends on reading. If the premise is true, it holds: the figures give 33.3333%; the text says 33.3333%. Premise, not stated by the source: the share is of applications.',
  ],
  [
    'contracts, more than 120 million to 2.8 billion',
    {
      parts: 'zmd-daily-2018.technology-contracts zmd-net-2022.technology-contracts',
      operation: 'growth',
      claim: 'zmd-net-2022.technology-contracts.2',
    },
    'Cannot be checked: it turns on what is known only as a bound (more than 120 million yuan).',
  ],
])('<EquationStrip> of %s finds so', (_what, attributes, finding) => {
  const { description, wide, narrow } = tryChart('EquationStrip', attributes, 'en');
  expect(description).toContain(finding);
  const ids = `${attributes.parts} ${attributes.claim}`.split(' ').toSorted();
  for (const { items } of [wide, narrow]) {
    expect(items.flatMap((item) => (item.kind === 'mark' ? [item.observation.id] : [])).toSorted()).toEqual(
      ids,
    );
    const said = items.flatMap((item) =>
      item.kind === 'text' && (item.role === 'heading' || item.role === 'reason') ? [item.text] : [],
    );
    expect(said.join(' ')).toBe(finding);
  }
});

test('<EquationStrip> describes parts, result, claim, finding, marks and care, with a measure of its own', () => {
  const { measure, care, description } = tryChart('EquationStrip', growth, 'en');
  expect(measure).toBe('R&D expenditure 研发投入, growth, 2018–2021');
  expect(care).toEqual(['unstated']);
  expect(description).toBe(
    'A title. The parts (growth): R&D expenditure, 2018, 1.071 billion yuan; R&D expenditure, 2021, 3.209 billion yuan. They give: 199.63% (growth, worked out by us; rounding leaves 199.44% to 199.82%). The claim, on the same axis: 2018–2021, 199.6%. Holds: the figures give 199.63%; the text says 199.6%. What the marks say: stated in a text we hold; worked out by us; within these bounds. To be compared with care. On what basis one of them is counted is not stated.',
  );
});

test('<EquationStrip premise> says in Chinese what it rests on', () => {
  const { description, measure } = tryChart(
    'EquationStrip',
    { ...union, premise: '创新型企业只含这两类' },
    'zh',
  );
  expect(measure).toBe('高新技术企业、科技型中小企业、创新型企业，去重合计，2024年');
  expect(description).toContain('得出：692～1135家（介于最大的一部分与各部分之和之间）。');
  expect(description).toContain(
    '取决于读法。若前提为真，则须有310家被重复计算，方才成立。前提（来源未说明）：创新型企业只含这两类。',
  );
});

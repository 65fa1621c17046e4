import { expect, test } from 'vitest';
import { findRefusal, tryChart } from './try-chart.ts';

test.each([
  [
    'nothing named',
    {},
    {
      what: { zh: '没有可画的文件或数字', en: 'no documents and no observations' },
      mend: {
        zh: '请在 sources 中写文件的 id，或在 of 中写观测的 id',
        en: 'Name documents in sources or observations in of',
      },
    },
  ],
  [
    'nothing dated',
    { of: 'zhumadian-report.firms-visited zhumadian-report.innovation-needs' },
    {
      what: { zh: '所列的文件和数字都没有日期', en: 'nothing that is named has a date' },
      mend: { zh: '请改用 <DataTable>', en: 'Use <DataTable>' },
    },
  ],
  [
    'a document named twice',
    { sources: 'zhumadian-report zhumadian-2021-plan zhumadian-report' },
    {
      what: { zh: 'zhumadian-report 写了两次', en: 'zhumadian-report is named twice' },
      mend: { zh: '每个 id 只写一次', en: 'Name each id once' },
    },
  ],
])('<Timeline> refuses %s', (_what, attributes, refusal) => {
  expect(findRefusal('Timeline', attributes)).toEqual(refusal);
});

test('<Timeline> names the nearest document where one is unknown', () => {
  expect(() => tryChart('Timeline', { sources: 'zhumadian-2021-plam' }, 'en')).toThrow(
    'unknown "zhumadian-2021-plam". Did you mean zhumadian-2021-plan?',
  );
});

const asked = {
  sources: 'zhumadian-report zhumadian-2021-plan',
  of: 'derived.pingdingshan-hnte-2022 zhumadian-2021-plan.technology-contracts.2 zhumadian-2021-plan.hnte.2',
};

test('<Timeline> sets documents by date, under each its figures, then the figures of no document named', () => {
  const { wide, narrow, documents, observations } = tryChart('Timeline', asked, 'en');
  for (const { items } of [wide, narrow]) {
    const rows = items.flatMap((item) =>
      item.kind === 'document' ? [item.source.id] : item.kind === 'mark' ? [item.observation.id] : [],
    );
    expect(rows).toEqual([
      'zhumadian-2021-plan',
      'zhumadian-2021-plan.technology-contracts.2',
      'zhumadian-2021-plan.hnte.2',
      'zhumadian-report',
      'derived.pingdingshan-hnte-2022',
    ]);
  }
  expect(documents?.map(({ id }) => id)).toEqual(asked.sources.split(' '));
  expect(observations.map(({ id }) => id)).toEqual(asked.of.split(' '));
});

test('<Timeline> says in words when a target is due, how firmly it was set, and what is inferred', () => {
  const words = (lang: 'en' | 'zh'): string =>
    tryChart('Timeline', asked, lang)
      .wide.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
      .join(' ');
  expect(words('en')).toContain('target (strive for), due by the end of 2021');
  expect(words('en')).toContain('published 28 April 2021 (inferred)');
  expect(words('zh')).toContain('目标（力争），2021年底到期');
  expect(words('zh')).toContain('2021年4月28日发布（推断）');
});

test('<Timeline> describes every document and figure, and that order is not cause', () => {
  const { description, measure, care } = tryChart('Timeline', asked, 'en');
  expect(description).toBe(
    'A title. Zhumadian’s 2021 action plan for science and technology innovation, published 28 April 2021 (inferred), figures for 2021. Zhumadian, Technology contracts (growth): 2021, at least 20% (target: strive for). Zhumadian, Certified HNTEs (number within a period): 2021, 20 enterprises (target: plainly set). Zhumadian’s innovation work, a survey (untitled), published between December 2022 and April 2023 (inferred), figures for 2018–2022. Pingdingshan, Certified HNTEs: December 2022, 318 enterprises (worked out by us). In order of time, which is not to say that one led to another. What the marks say: document, date inferred; years that its figures cover; worked out by us; target, at its deadline; some time within; covers this time. To be compared with care. The time or place of one is inferred.',
  );
  expect(measure).toBe(
    'Documents by date of publication with the years their figures cover, targets by deadline, 2018–2023',
  );
  expect(care).toEqual(['inferred']);
});

import { expect, test } from 'vitest';
import { checkTexts, tellFaults, writeStory } from './write-story.ts';

const HNTE = '<Value of="zhumadian-report.hnte" />';
const SME = '<Value of="zhumadian-report.tech-sme" />';
const change = (as: string): string =>
  `<Change from="zhumadian-report.rd-expenditure" to="zhumadian-report.rd-expenditure.2" as="${as}" />`;

const parity = (en: string, zh: string): readonly string[] =>
  tellFaults(
    checkTexts({
      'content/stories/en/a.mdx': writeStory('en', en),
      'content/stories/zh/a.mdx': writeStory('zh', zh),
    }).faults.filter(({ part }) => part === 'parity'),
    'en',
  );

test('two languages agree whatever the order, the forms and the wording of their numbers', () => {
  const count = '<Count of="targets" mode="strive compete" source="zhumadian-2021-plan" />';
  const other = '<Count of="targets" source="zhumadian-2021-plan" mode="compete strive" form="words" />';
  expect(
    parity(`${HNTE} ${SME} ${count}`, `${other} ${SME} <Value of="zhumadian-report.hnte" form="printed" />`),
  ).toEqual([]);
  expect(parity(change('ratio'), change('ratio').replace('/>', 'form="words" />'))).toEqual([]);
});

test('a number that one language lacks, or has less often, is a fault of the other, at its tag', () => {
  expect(parity(`a ${HNTE} ${SME}`, HNTE)).toEqual([
    'en/a.mdx:9:40: value: value zhumadian-report.tech-sme is not in content/stories/zh/a.mdx: the same numbers in both languages. Add it there, or take it out here',
  ]);
  expect(parity(`${HNTE} ${HNTE}`, HNTE)).toEqual([
    'en/a.mdx:9:38: value: value zhumadian-report.hnte stands less often in content/stories/zh/a.mdx: the same numbers in both languages. Add it there, or take it out here',
  ]);
});

test.each([
  ['changes of another kind', change('ratio'), change('growth')],
  [
    'counts of other filters',
    '<Count of="targets" source="zhumadian-2021-plan" />',
    '<Count of="targets" />',
  ],
  ['quotes', '<Quote of="zhumadian-report.hnte" />', '<Quote of="zhumadian-report.tech-sme" />'],
  ['checks', '<Check of="zhumadian-rd-growth" />', '<Check of="zhumadian-rd-intensity-change" />'],
  ['targets', '<Target of="zhumadian-2021-plan.hnte.2" />', '<Target of="zhumadian-2021-plan.tech-sme.2" />'],
  [
    'references in charts',
    '<LineChart id="a" indicator="hnte" title="{zhumadian-report.hnte}" />',
    '<LineChart id="a" indicator="hnte" title="甲" />',
  ],
  ['charts', '<LineChart id="a" indicator="hnte" title="a" />', '甲'],
])('%s that differ are faults', (_, en, zh) => {
  expect(parity(en, zh).length).toBeGreaterThan(0);
});

test('a story in one language needs its other, unless it says languages', () => {
  const lone = (lang: 'en' | 'zh', changes: Record<string, string>): readonly string[] => {
    const text = writeStory(lang, HNTE, changes);
    return tellFaults(checkTexts({ [`content/stories/${lang}/a.mdx`]: text }).faults, 'en');
  };
  expect(lone('zh', {})).toEqual([
    'zh/a.mdx:1:1: languages: there is no English version: content/stories/en/a.mdx. Write it; of a story in one language say languages: [zh]',
  ]);
  expect(lone('zh', { languages: '[zh]' })).toEqual([]);
  expect(lone('zh', { languages: '[en]' }).join()).toContain('languages leaves out this file’s own, zh');
});

test('what both files say of the story must be the same', () => {
  const { faults } = checkTexts({
    'content/stories/en/a.mdx': writeStory('en', HNTE),
    'content/stories/zh/a.mdx': writeStory('zh', HNTE, { published: '2026-11-23' }),
  });
  expect(tellFaults(faults, 'zh')).toEqual([
    'zh/a.mdx:1:1: published: published 与 content/stories/en/a.mdx 不同：2026-11-22。请改成一样',
  ]);
});

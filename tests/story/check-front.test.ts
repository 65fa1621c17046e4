import { expect, test } from 'vitest';
import { checkTexts, faultsOf, tellFaults, writeStory } from './write-story.ts';

test.each([
  [{ titel: 'x' }, '8:1: front matter: there is no “titel”. Did you mean title?'],
  [{ title: null }, '1:1: title: title is missing. Add title'],
  [{ title: '{count: x}' }, '2:8: title: title is no text. Put the words in quotes'],
  [{ title: 'Short' }, '2:8: title: title has 5 letters: 12 to 90. Say more'],
  [{ description: 'Short' }, '3:14: description: description has 5 letters: 50 to 220. Say more'],
  [
    { title: 'A title with {zhumadian-report.hnt} in it' },
    '2:21: title: unknown "zhumadian-report.hnt". Did you mean zhumadian-report.hnte?',
  ],
  [
    { title: 'A title with 443 firms in it' },
    '2:21: title: “443” has no source: bound to a figure, or waived with a reason. Is it {pingdingshan-reply.hnte.2}? If not, use {count …}, {change …} or unsourced',
  ],
  [{ authors: 'A' }, '4:10: authors: authors is no list. Write authors: [one, another]'],
  [{ authors: null }, '1:1: authors: authors is missing. Add authors'],
  [{ checked_by: 'A' }, '5:13: checked_by: A is an author. Somebody else has to check the figures'],
  [
    { checked_by: null },
    '5:12: published: not to be published without checked_by. Let somebody other than the authors check the figures, and name them in checked_by',
  ],
  [
    { published: null },
    '1:1: published: published is missing. Give the day; of what is not done, write draft: true',
  ],
  [{ published: '22 November' }, '6:12: published: “22 November” is no date. Write it as 2026-11-22'],
  [{ published: '2026-13-22' }, '6:12: published: “2026-13-22” is no date. Write it as 2026-11-22'],
  [{ updated: '2026-11-01' }, '8:10: updated: earlier than published, 2026-11-22. Correct one of them'],
  [{ draft: 'yes' }, '8:8: draft: draft may only be true. Write draft: true, or leave it out'],
  [{ order: 'first' }, '8:8: order: order is no whole number. Write order: 1'],
  [{ languages: '[fr]' }, '7:12: languages: there is no language “fr”. Write languages: [zh]'],
  [
    { unsourced: '[{text: elsewhere, reason: r}]' },
    '8:20: unsourced.0.text: “elsewhere” is nowhere in this file. Copy the words of the title, the description or a chart',
  ],
  [
    { unsourced: '[{text: Words}]' },
    '1:1: unsourced.0.reason: unsourced.0.reason is missing. Add unsourced.0.reason',
  ],
  [
    { corrections: '[{date: 2026-11-30}]' },
    '1:1: corrections.0.en: corrections.0.en is missing. Add corrections.0.en',
  ],
])('front matter with %j: %s', (changes, said) => {
  expect(faultsOf('Words.', changes)).toContain(`en/a.mdx:${said}`);
});

test('front matter that is none, or no YAML, is one fault with its place', () => {
  const of = (text: string): readonly string[] =>
    tellFaults(checkTexts({ 'content/stories/en/a.mdx': text }).faults, 'en');
  expect(of('Words.')[0]).toBe(
    'en/a.mdx:1:1: front matter: no front matter. Begin with ---, then title, description, authors',
  );
  const broken = of(writeStory('en', 'Words.', { title: 'A: b: c' })).join('\n');
  expect(broken).toMatch(
    /^en\/a\.mdx:2:\d+: front matter: this cannot be read \(.+\)\. Put words with a colon/mu,
  );
  expect(
    of(writeStory('en', 'Words.').replace('authors: [A]', 'authors: [A]\nauthors: [B]')).join(),
  ).toContain('front matter: a key stands twice. Leave one out');
});

test('the faults of front matter are told in Chinese', () => {
  const text = writeStory('zh', '甲。', { languages: '[zh]', checked_by: null, titel: 'x', title: '短' });
  expect(tellFaults(checkTexts({ 'content/stories/zh/a.mdx': text }).faults, 'zh')).toEqual([
    'zh/a.mdx:2:8: title: title 有 1 字：6 至 40 字。请写得具体些',
    'zh/a.mdx:5:12: published: 没有 checked_by，不能发布。请让作者以外的人核对数字，写上 checked_by',
    'zh/a.mdx:7:1: front matter: 没有“titel”这一项。是否应为 title？',
  ]);
});

test('a draft is told apart: its faults are not those of the site', () => {
  const text = writeStory('en', 'Eleven firms.', { draft: 'true', published: null, languages: '[en]' });
  const { faults, drafts, stories } = checkTexts({ 'content/stories/en/a.mdx': text });
  expect(faults).toEqual([]);
  expect(tellFaults(drafts, 'en')).toHaveLength(1);
  expect(stories[0]?.front.draft).toBe(true);
  expect(stories[0]?.faults).toEqual(drafts);
});

test('tellStory(story, model) says the references of title and description, and counts what is bound and waived', () => {
  const body = '<Value of="zhumadian-report.hnte" />, <Unsourced reason="ours">two</Unsourced>.';
  const text = writeStory('en', body, {
    languages: '[en]',
    title: "'{count targets source=zhumadian-2021-plan|words} targets and one more'",
    unsourced: '[{text: one more, reason: r}]',
  });
  const [told] = checkTexts({ 'content/stories/en/a.mdx': text }).stories;
  expect(told?.faults).toEqual([]);
  expect(told?.title).toBe('Thirty-four targets and one more');
  expect(told?.keys.map(({ key }) => key)).toEqual([
    'value zhumadian-report.hnte',
    'count targets source=zhumadian-2021-plan',
  ]);
  expect(told?.waived).toEqual([
    { text: 'two', reason: 'ours' },
    { text: 'one more', reason: 'r' },
  ]);
});

import { expect, test } from 'vitest';
import { articleText, type Article } from '../../src/text/article.ts';
import { readArticle, writeArticle } from '../../src/text/article-mdx.ts';
import { cleanStored, readStored, STORED } from './stored-texts.ts';

const read = (source: (typeof STORED)[number]): Article =>
  readArticle(readStored(`content/sources/${source}.mdx`));

test.each(STORED)('cleanArticle(%s, raw, repairs) is content/sources/%s.mdx, byte for byte', (source) => {
  const { article, faults } = cleanStored(source);
  expect(faults).toEqual([]);
  expect(writeArticle(article)).toBe(readStored(`content/sources/${source}.mdx`));
  expect(read(source)).toEqual(article);
});

test.each(STORED)('articleText(%s) holds no address, no half-width mark and no gloss', (source) => {
  expect(readStored(`content/sources/${source}.mdx`)).not.toMatch(/http|www/iu);
  const text = articleText(read(source));
  expect(text).not.toMatch(/http|www/iu);
  expect(text.match(/[,:;!?()]/gu)).toBeNull();
  expect(text.match(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]/gu)).toBeNull();
});

test.each([
  ['congtai-2019-news', 0, 0, 0, 115],
  ['masked-city-briefing', 0, 0, 3, 81],
  ['pingdingshan-reply', 0, 0, 0, 117],
  ['zhumadian-2021-plan', 0, 0, 0, 407],
  ['zhumadian-report', 245, 431, 0, 55],
] as const)(
  'cleanArticle(%s) tells of %i glosses, %i characters, %i lines, %i marks',
  (source, glosses, converted, joined, widened) => {
    expect(cleanStored(source).told).toMatchObject({ glosses, converted, joined, widened });
  },
);

test.each([
  [
    'congtai-2019-news',
    [
      ['breadcrumb', 1],
      ['dateline', 5],
      ['navigation', 6],
      ['carrier', 20],
      ['editor', 21],
      ...[22, 24, 27, 30, 32, 33, 34].map((line) => ['navigation', line]),
    ],
  ],
  ['masked-city-briefing', [['navigation', 50]]],
  ['pingdingshan-reply', []],
  [
    'zhumadian-2021-plan',
    [
      ['editor', 48],
      ['disclaimer', 49],
    ],
  ],
  [
    'zhumadian-report',
    [
      ['disclaimer', 6],
      ['editor', 7],
    ],
  ],
] as const)('cleanArticle(%s) leaves out these lines', (source, left) => {
  expect(cleanStored(source).told.boilerplate.map(({ what, line }) => [what, line])).toEqual(left);
});

test.each([
  ['zhumadian-report', ['（驻马店）']],
  [
    'congtai-2019-news',
    [
      ...[
        '（2019—2025年）',
        '（市）',
        '（邯郸创业街）',
        '（浪潮）',
        '（草案）',
        '（2018—2020）',
        '（2010-2020）',
      ],
      '（李红娟 门宏伟 吕雯）',
    ],
  ],
  ['masked-city-briefing', ['（**共18项）', '（**共2人）', '（药理）']],
] as const)('cleanArticle(%s) keeps its genuine parentheses', (source, parentheses) => {
  expect(articleText(cleanStored(source).article).match(/（[^）]*）/gu)).toEqual(parentheses);
});

test('cleanArticle(masked-city-briefing) leaves every ** masked', () => {
  const count = (text: string, mask: string) => text.split(mask).length - 1;
  const raw = readStored('data/raw/masked-city-briefing.txt');
  expect(count(raw, '**')).toBe(15);
  expect(count(articleText(cleanStored('masked-city-briefing').article), '**')).toBe(15);
  expect(count(readStored('content/sources/masked-city-briefing.mdx'), '\\*\\*')).toBe(15);
});

test('cleanArticle(masked-city-briefing) names its two gaps and the heading lost in one', () => {
  const { sections } = cleanStored('masked-city-briefing').article;
  const gaps = sections.flatMap(({ id, blocks }) =>
    blocks.filter(({ kind }) => kind === 'gap').map((gap) => [id, gap]),
  );
  expect(gaps).toEqual([
    ['s1-2', { kind: 'gap', chars: 632, worked: false }],
    ['s5-3', { kind: 'gap', chars: 385, worked: true }],
  ]);
  expect(sections.filter(({ lost }) => lost)).toEqual([
    {
      id: 's2-2',
      part: 'document',
      level: 3,
      heading: '二、全力聚要素，优化创新生态 · 二是强化项目调研',
      lost: true,
      blocks: [{ kind: 'paragraph', text: '*共16项，我市最多。' }],
    },
  ]);
});

test('cleanArticle(zhumadian-2021-plan) keeps the outlet’s lead and summary apart', () => {
  const { title, sections } = cleanStored('zhumadian-2021-plan').article;
  expect(title).toBe('驻马店市2021年科技创新行动方案');
  expect(sections.slice(0, 3).map(({ id, part, blocks }) => [id, part, blocks.length])).toEqual([
    ['outlet-lead', 'outlet-lead', 1],
    ['outlet-summary', 'outlet-summary', 4],
    ['lead', 'document', 1],
  ]);
});

test.each([
  ['congtai-2019-news', '丛台区科技创新能力加快跃升', 'lead s1 s2 s3 s4'],
  [
    'masked-city-briefing',
    '全市科技创新工作情况汇报',
    'outline lead s1 s1-1 s1-2 s2-2 s2-3 s3 s3-1 s3-2 s3-3 s4 s4-1 s4-2 s4-3 s5 s5-1 s5-2 s5-3',
  ],
  ['pingdingshan-reply', '', 'lead s1 s1-1 s1-2 s1-3 s1-4 s1-5 s2 s2-1 s2-2 s2-3 s2-4 s2-5'],
  ['zhumadian-report', '', 'lead s1 s2 s3 s4'],
] as const)('cleanArticle(%s) has the title %j and these sections', (source, title, ids) => {
  const { article } = cleanStored(source);
  expect(article.title).toBe(title);
  expect(article.sections.map(({ id }) => id).join(' ')).toBe(ids);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle, writeArticle } from '../../src/text/article-mdx.ts';
import type { Article, Section } from '../../src/text/article.ts';
import { arbitraryArticle } from './arbitrary-article.ts';

const lead: Section = { id: 'lead', part: 'document', level: 0, heading: '', lost: false, blocks: [] };
const paragraphs = (...texts: string[]): Article => ({
  source: 'x',
  title: '',
  sections: [{ ...lead, blocks: texts.map((text) => ({ kind: 'paragraph', text })) }],
});

const briefing: Article = {
  source: 'masked-city-briefing',
  title: '全市科技创新工作情况汇报',
  sections: [
    { ...lead, id: 'outline', part: 'outline', blocks: [{ kind: 'paragraph', text: '一是强化调研' }] },
    { ...lead, blocks: [{ kind: 'paragraph', text: '**市高质量发展' }] },
    {
      ...lead,
      id: 's1-2',
      level: 3,
      heading: '二是强化调研服务',
      blocks: [
        { kind: 'paragraph', text: '通过深入' },
        { kind: 'gap', chars: 632, worked: false },
      ],
    },
    {
      ...lead,
      id: 's2-2',
      level: 3,
      heading: '“二” · <b> & "{c}"',
      lost: true,
      blocks: [{ kind: 'paragraph', text: '*共16项，我市最多。' }],
    },
    {
      ...lead,
      id: 's5-3-1',
      level: 4,
      heading: '1.培育平台',
      blocks: [
        { kind: 'gap', chars: 385, worked: true },
        { kind: 'gap', chars: null, worked: false },
      ],
    },
  ],
};

test('writeArticle(article) is MDX with the masks kept and the gaps named', () => {
  expect(writeArticle(briefing)).toBe(`---
source: masked-city-briefing
---

# 全市科技创新工作情况汇报

<Part id="outline" kind="outline" />

一是强化调研

<Part id="lead" kind="document" />

\\*\\*市高质量发展

<h3 id="s1-2">二是强化调研服务</h3>

通过深入

<Gap chars="632" />

<LostHeading id="s2-2" title="“二” · &#60;b&#62; &#38; &#34;&#123;c&#125;&#34;" />

\\*共16项，我市最多。

<h4 id="s5-3-1">1\\.培育平台</h4>

<Gap chars="385" worked="yes" />

<Gap chars="unknown" />
`);
});

test('readArticle(writeArticle(article)) is the article', () => {
  expect(readArticle(writeArticle(briefing))).toEqual(briefing);
});

test.each([
  ['10.71亿元', '10\\.71亿元'],
  ['2021年是“十四五”规划开局之年', '2021年是“十四五”规划开局之年'],
  ['1.做好', '1\\.做好'],
  ['2) 做好', '2\\) 做好'],
  ['- 做好', '\\- 做好'],
  ['+10%', '\\+10%'],
  ['=====', '\\====='],
  ['“7群12链”+1', '“7群12链”+1'],
  ['import x', '&#105;mport x'],
  ['export', '&#101;xport'],
  ['important', 'important'],
  ['a import', 'a import'],
  ['http://www.wm114.cn', 'http\\://www\\.wm114.cn'],
  ['WWW.wm114.cn', 'WWW\\.wm114.cn'],
  ['123456@qq.com', '123456\\@qq.com'],
  ['a_b*c`d~e|f#g&h<i>j{k}l[m]n\\o', 'a\\_b\\*c\\`d\\~e\\|f\\#g\\&h\\<i\\>j\\{k\\}l\\[m\\]n\\\\o'],
])('writeArticle({... %j}) writes the paragraph as %j', (text, written) => {
  expect(writeArticle(paragraphs(text)).split('\n').at(-2)).toBe(written);
});

test(
  'readArticle(writeArticle(article)) is the article, whatever its characters',
  { timeout: 30_000 },
  () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        expect(readArticle(writeArticle(article))).toEqual(article);
      }),
      { numRuns: 500 },
    );
  },
);

test('readArticle(mdx) of a front matter alone is an empty article', () => {
  expect(readArticle(writeArticle({ source: 'x', title: '', sections: [] }))).toEqual({
    source: 'x',
    title: '',
    sections: [],
  });
});

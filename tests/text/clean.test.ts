import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleText, type Block } from '../../src/text/article.ts';
import { readArticle, writeArticle } from '../../src/text/article-mdx.ts';
import { cleanArticle } from '../../src/text/clean.ts';

const clean = (raw: string) => cleanArticle('x', raw, []);
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

test('cleanArticle(source, raw, repairs) is the article, what was done, and where each block comes from', () => {
  const raw = [
    '邯鄲(hán)叢臺新聞>>',
    '',
    '叢臺區科技創新能力加快躍升',
    '2019-06-14 16:33:46 來源:邯鄲日報',
    '為貫徹落實規劃,堅持問題',
    '導向(2019年)。',
    '一、工作思路。培育科技成果轉化平合',
    '……(省略632字)……',
    '責任編輯:李珊珊',
  ];
  const repair = { kind: 'misprint', from: '平合', to: '平台', count: 1 };
  expect(cleanArticle('congtai', raw.join('\r\n'), [repair])).toEqual({
    article: {
      source: 'congtai',
      title: '丛台区科技创新能力加快跃升',
      sections: [
        {
          id: 'lead',
          part: 'document',
          level: 0,
          heading: '',
          lost: false,
          blocks: [paragraph('为贯彻落实规划，坚持问题导向（2019年）。')],
        },
        {
          id: 's1',
          part: 'document',
          level: 2,
          heading: '一、工作思路',
          lost: false,
          blocks: [paragraph('培育科技成果转化平台'), { kind: 'gap', chars: 632, worked: false }],
        },
      ],
    },
    told: {
      glosses: 1,
      converted: 26,
      joined: 1,
      widened: 3,
      boilerplate: [
        { what: 'breadcrumb', text: '邯郸丛台新闻>>', line: 1 },
        { what: 'dateline', text: '2019-06-14 16:33:46 来源:邯郸日报', line: 4 },
        { what: 'editor', text: '责任编辑:李珊珊', line: 9 },
      ],
    },
    faults: [],
    lines: [
      { section: 'lead', block: 0, first: 5, last: 6 },
      { section: 's1', block: 0, first: 7, last: 7 },
      { section: 's1', block: 1, first: 8, last: 8 },
    ],
  });
});

test('cleanArticle(source, raw, repairs) passes on a repair that does not apply as often as it says', () => {
  const repair = { kind: 'misprint', from: '平合', to: '平台', count: 1 };
  expect(cleanArticle('x', '科技创新', [repair]).faults).toEqual([{ repair, found: 0 }]);
});

test('cleanArticle(source, raw, repairs) repairs after the script is converted', () => {
  const repair = { kind: 'misprint', from: '成果转化', to: '成果转移转化', count: 1 };
  expect(articleText(cleanArticle('x', '科技成果轉(zhuǎn)化。', [repair]).article)).toBe(
    '科技成果转移转化。',
  );
});

test.each([
  ['\uFEFF科技创新。', '科技创新。'],
  ['科技创新。\r\n坚持\r创新。\n', '科技创新。\n坚持创新。'],
])('cleanArticle(source, %j) drops a byte order mark and mends line ends', (raw, text) => {
  expect(articleText(clean(raw).article)).toBe(text);
});

test('cleanArticle(source, raw) tells the words of the outlet from the document’s', () => {
  const raw = `【大河财立方消息】4月28日,市政府网站发布。
划重点:
认定国家高新技术企业20家。
力争培育5家示范企业。
全文如下:
驻马店市2021年科技创新行动方案
2021年是开局之年。`;
  const { article } = clean(raw);
  expect(article.title).toBe('驻马店市2021年科技创新行动方案');
  expect(article.sections.map(({ id, part, level, blocks }) => [id, part, level, blocks])).toEqual([
    ['outlet-lead', 'outlet-lead', 0, [paragraph('【大河财立方消息】4月28日，市政府网站发布。')]],
    [
      'outlet-summary',
      'outlet-summary',
      0,
      [paragraph('认定国家高新技术企业20家。'), paragraph('力争培育5家示范企业。')],
    ],
    ['lead', 'document', 0, [paragraph('2021年是开局之年。')]],
  ]);
});

test('cleanArticle(source, raw) knows a lead without a summary, and a summary without a lead', () => {
  const parts = (raw: string) => clean(raw).article.sections.map(({ part }) => part);
  expect(parts('消息。\n全文如下：\n方案。')).toEqual(['outlet-lead', 'document']);
  expect(parts('划重点\n20家。\n全文如下\n方案。')).toEqual(['outlet-summary', 'document']);
  expect(parts('划重点\n20家。')).toEqual(['document']);
  expect(parts('全文如下\n方案。')).toEqual(['document']);
});

test('cleanArticle(source, raw) puts an outline apart, its lines as they stand', () => {
  const { article, told } = clean(
    '目录/提纲:……\n一、全力强企业\n一是强化\n政策引导\n……\n工作汇报\n一、全力强企业\n突出主体。',
  );
  expect(article.title).toBe('工作汇报');
  expect(article.sections.map(({ id, part, blocks }) => [id, part, blocks])).toEqual([
    ['outline', 'outline', [paragraph('一、全力强企业'), paragraph('一是强化'), paragraph('政策引导')]],
    ['s1', 'document', [paragraph('突出主体。')]],
  ]);
  expect(told.joined).toBe(0);
});

test('cleanArticle(source, raw) takes for an outline neither one without an end nor a line that says more', () => {
  expect(articleText(clean('目录:\n一是强化。').article)).toBe('目录：\n一是强化');
  expect(articleText(clean('目录：共3章。\n第一章。\n……').article)).toBe('目录：共3章。\n第一章。\n……');
});

test.each([
  ['丛台区科技创新能力加快跃升\n为贯彻落实规划', '丛台区科技创新能力加快跃升', ['为贯彻落实规划']],
  ['\n\n\n\n丛台区\n为贯彻', '丛台区', ['为贯彻']],
  ['丛台区\n\n\n为贯彻', '丛台区', ['为贯彻']],
  ['丛台区\n……(省略9字)', '丛台区', [null]],
  ['叶元朋代表:\n您提出的建议已收悉', '', ['叶元朋代表：', '您提出的建议已收悉']],
  ['科技创新', '', ['科技创新']],
  ['科技创新\n', '', ['科技创新']],
  ['科技创新\n来源:邯郸日报', '', ['科技创新']],
  ['(省略9字)科技创新\n坚持问题导向', '', [null, '科技创新坚持问题导向']],
])('cleanArticle(source, %j) has the title %j', (raw, title, texts) => {
  const { article } = clean(raw);
  expect(article.title).toBe(title);
  const blocks = article.sections.flatMap((section) => section.blocks);
  expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text : null))).toEqual(texts);
});

test('cleanArticle(source, raw) takes no heading for a title', () => {
  const { article } = clean('（一）加强组织协调\n市政府建立机制');
  expect(article.title).toBe('');
  expect(article.sections.map(({ id, heading }) => [id, heading])).toEqual([['s1', '（一）加强组织协调']]);
});

test('cleanArticle(source, raw) joins nothing over a blank line, the first one too', () => {
  expect(articleText(clean('为贯彻，坚持\n\n问题\n\n导向').article)).toBe('为贯彻，坚持\n问题\n导向');
});

test("cleanArticle(source, '') is an empty article", () => {
  expect(clean('')).toEqual({
    article: { source: 'x', title: '', sections: [] },
    told: { glosses: 0, converted: 0, joined: 0, widened: 0, boilerplate: [] },
    faults: [],
    lines: [],
  });
});

const WORDS = [
  '创新',
  '中',
  '12家',
  '3.5',
  '１０％',
  '%',
  '**',
  '，',
  ',',
  '。',
  '.',
  ':',
  ';',
  '（',
  ')',
  '(',
  '“',
  '”',
  ' ',
  '\n',
];
const TRADITIONAL = ['駐', '業', '店(diàn)', '（ā）', '萬'];
const RULES = [
  ...['一、', '(一)', '1.', '一是', '目录:', '……', '全文如下:', '划重点:', '来源:', '电子报', '>>', '443'],
  ...['\n\n', '\r\n', '\r', '\t', '\u3000', '\uFEFF', '2019-06-14 16:33', 'http://www.wm114.cn'],
];
const textOf = (words: readonly string[]) =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 24 },
  );

test(
  'cleanArticle(source, raw) never throws, tells where every block stands, and can be written and read',
  { timeout: 30_000 },
  () => {
    const gaps = ['(省略5字)', '…(未完,全文共90字,当前仅显示50字'];
    fc.assert(
      fc.property(textOf([...WORDS, ...TRADITIONAL, ...RULES, ...gaps]), (words) => {
        const raw = words.join('').replace(/\p{Surrogate}/gu, '');
        const { article, lines } = clean(raw);
        const places = article.sections.flatMap(({ id, blocks }) =>
          blocks.map((_, block) => `${id} ${block}`),
        );
        expect(lines.map(({ section, block }) => `${section} ${block}`)).toEqual(places);
        const last = raw.split(/\r\n?|\n/u).length;
        for (const line of lines) {
          expect(line.first).toBeGreaterThanOrEqual(1);
          expect(line.last).toBeGreaterThanOrEqual(line.first);
          expect(line.last).toBeLessThanOrEqual(last);
        }
        expect(new Set(article.sections.map(({ id }) => id)).size).toBe(article.sections.length);
        expect(readArticle(writeArticle(article))).toEqual(article);
      }),
      { numRuns: 500 },
    );
  },
);

test('cleanArticle(source, its own paragraphs) is the same article, where there are no headings', () => {
  let held = 0;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS, '\n\n', '\r\n', '\t', 'GDP', '店(diàn)'), { maxLength: 12 }),
      (words) => {
        const { article } = clean(words.join(''));
        fc.pre(article.title === '' && article.sections.every(({ level }) => level === 0));
        held += article.sections.length;
        const blocks = article.sections.flatMap((section) => section.blocks);
        const plain = blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n\n');
        const again = clean(plain);
        expect(again.article).toEqual(article);
        expect(again.told).toEqual({ glosses: 0, converted: 0, joined: 0, widened: 0, boilerplate: [] });
      },
    ),
    { numRuns: 500 },
  );
  expect(held).toBeGreaterThan(100);
});

test('cleanArticle(source, raw) changes no digit of a line that it keeps', () => {
  const digits = (text: string) => text.match(/\p{Nd}/gu) ?? [];
  fc.assert(
    fc.property(textOf([...WORDS, ...TRADITIONAL, ...RULES, '\n(省略5字)\n']), (words) => {
      const raw = words.join('');
      const { article, told } = clean(raw);
      const left = new Set(told.boilerplate.map(({ line }) => line));
      const lines = raw.replaceAll('(省略5字)', '').split(/\r\n?|\n/u);
      const kept = lines.filter((_, at) => !left.has(at + 1)).join('\n');
      expect(digits(articleText(article))).toEqual(digits(kept));
    }),
    { numRuns: 500 },
  );
});

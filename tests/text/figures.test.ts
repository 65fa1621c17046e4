import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAnchor } from '../../src/text/anchor.ts';
import { readFigures } from '../../src/text/figures.ts';
import { findNumerals } from '../../src/text/numeral.ts';

const printed = (text: string): readonly string[] =>
  readFigures(text, 0, 'body').figures.map(({ printed: words }) => words);

test.each([
  ['高新技术企业达到443家', ['443家']],
  ['走访企业1300余家，收集需求90多条', ['1300余家', '90多条']],
  ['投入7700余万元', ['7700余万元']],
  ['技改项目不低于300个，完成投资不低于200亿元', ['不低于300个', '不低于200亿元']],
  ['覆盖率突破80%，比重超过三成', ['突破80%', '超过三成']],
  ['通过3项标准', ['3项']],
  ['成立20周年之际新增5家', ['5家']],
  ['提高0.59个百分点', ['0.59个百分点']],
  ['建成14个国家级、247 个省级平台', ['14个', '247 个']],
  ['新增3～5个，新建1至2家', ['3～5个', '1至2家']],
  ['总量翻了一番，产值翻两番', ['翻了一番', '翻两番']],
  ['居全省第7位', ['第7位']],
  ['共16项，我市最多。', ['16项', '最多']],
  ['占总数的三分之一', ['三分之一']],
  ['新增50家以上，引进人才2.5%左右', ['50家以上', '2.5%左右']],
  ['首批（80%）资金848万元', ['80%', '848万元']],
])('readFigures(%j) finds the figures as printed', (text, expected) => {
  expect(printed(text)).toEqual(expected);
});

test('readFigures(text) quotes a figure by its clause, and lets the quote grow until it stands once', () => {
  const { figures } = readFigures('县里新增5家。市里新增7家，县里新增5家。', 0, 'body');
  expect(figures.map(({ quote }) => quote)).toEqual([
    '县里新增⟦5家⟧。市里新增7家',
    '市里新增⟦7家⟧',
    '市里新增7家，县里新增⟦5家⟧',
  ]);
});

test('readFigures(text) has no quote for a figure whose whole line stands twice', () => {
  const { figures } = readFigures('新增5家\n新增5家', 0, 'body');
  expect(figures.map(({ quote }) => quote)).toEqual([null, null]);
});

test('readFigures(a title or list of contents) has no figures', () => {
  const text = '一、新增5家\n二、新增7家';
  expect(readFigures(text, 0, 'outline').passed.map(({ rule }) => rule)).toEqual(Array(4).fill('outline'));
  expect(readFigures(text, 0, 'title').figures).toEqual([]);
});

test('readFigures(any text) accounts for every numeral once, and what it quotes is found once', () => {
  const word = fc.constantFrom(
    ...['443家', '2021年', '一是', '增长', '12.5%', '，', '。', '“四有”', '三成', '10亿元', '第3位', '\n'],
    ...[
      '不低于',
      '企业',
      '5G',
      '（',
      '）',
      '一批',
      '万人',
      '最多',
      '近',
      '以上',
      '3～5个',
      '翻一番',
      '"',
      '每季度',
    ],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join('');
      const { figures, passed, unread } = readFigures(text, 0, 'body');
      const spans = [...figures, ...passed, ...unread];
      for (const numeral of findNumerals(text)) {
        const over = spans.filter(({ start, end }) => start < numeral.end && end > numeral.start);
        expect(over.length).toBe(1);
      }
      for (const { quote, start, end } of figures) {
        if (quote === null) continue;
        expect(findAnchor(text, quote)).toMatchObject({ markStart: start, markEnd: end });
      }
    }),
  );
});

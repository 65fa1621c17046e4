import { expect, test } from 'vitest';
import { loadModel } from '../../src/model/load.ts';
import { inChinese, inEnglish } from './say-faults.ts';
import { addRow, changeProject, smallProject } from './small-project.ts';

const EXTRACT = 'data/extracts/text.csv';
const told = (files: ReadonlyMap<string, string>) => {
  const { faults } = loadModel(files);
  return { en: inEnglish(faults), zh: inChinese(faults) };
};
const change = (from: string, to: string) => told(changeProject(EXTRACT, from, to));
/** The faults of the extract alone: what it loses, the article’s numerals miss. */
const inExtract = (from: string, to: string) => {
  const { en, zh } = change(from, to);
  const own = (lines: readonly string[]) => lines.filter((line) => line.startsWith('data/extracts/'));
  return { en: own(en), zh: own(zh) };
};

test('loadModel(files) names a section that the article has not, and the nearest one', () => {
  expect(inExtract('text.hnte,s1,', 'text.hnte,s1-1,')).toMatchObject({
    en: ['data/extracts/text.csv:2: section: unknown section s1-1: a section of content/sources/text.mdx'],
  });
  expect(inExtract('text.hnte,s1,', 'text.hnte,s3,')).toEqual({
    en: ['data/extracts/text.csv:2: section: unknown section s3: a section of content/sources/text.mdx'],
    zh: ['data/extracts/text.csv:2: section: 没有“s3”一节：content/sources/text.mdx 中的小节'],
  });
});

test('loadModel(files) says how the text goes on where a quote leaves it', () => {
  expect(inExtract('2021年全市高新技术企业达到⟦443家⟧', '2021年全市高新技术企业达⟦443家⟧')).toEqual({
    en: [
      'data/extracts/text.csv:2: quote: the quote is not in s1: after “2021年全市高新技术企业达” the text has “到443家，研发经费投入”. Correct the quote after the article',
    ],
    zh: [
      'data/extracts/text.csv:2: quote: s1 节中找不到这句引文：“2021年全市高新技术企业达”之后原文为“到443家，研发经费投入”。请对照文章更正引文',
    ],
  });
});

test('loadModel(files) refuses a quote that has nothing of the text', () => {
  expect(inExtract('2021年全市高新技术企业达到⟦443家⟧', '㐀⟦443家⟧')).toEqual({
    en: [
      'data/extracts/text.csv:2: quote: the quote is not in s1: a clause as the text prints it. Correct the quote after the article',
    ],
    zh: ['data/extracts/text.csv:2: quote: s1 节中找不到这句引文：原文一字不差的一段。请对照文章更正引文'],
  });
});

test('loadModel(files) refuses a quote that stands in its section more than once', () => {
  const files = changeProject(EXTRACT, '2021年全市高新技术企业达到⟦443家⟧', '⟦4⟧');
  files.set(EXTRACT, (files.get(EXTRACT) ?? '').replace(',443家,443,', ',4,4,').replace('⟦443⟧', '⟦4⟧'));
  expect(told(files)).toMatchObject({
    en: expect.arrayContaining([
      'data/extracts/text.csv:2: quote: the quote stands 2 times in s1: once. Let the quote grow',
    ]),
    zh: expect.arrayContaining([
      'data/extracts/text.csv:2: quote: 引文在 s1 节出现 2 次：只出现一次。请把引文加长',
    ]),
  });
});

test.each([
  '2021年全市高新技术企业达到443家',
  '2021年全市高新技术企业达到⟦443家',
  '⟦2021⟧年全市高新技术企业达到⟦443家⟧',
  '⟦⟧443家',
])('loadModel(files) asks for one pair of brackets: %s', (quote) => {
  expect(inExtract('2021年全市高新技术企业达到⟦443家⟧', quote)).toEqual({
    en: [
      'data/extracts/text.csv:2: quote: no ⟦ ⟧ in the quote, or more than one pair: the figure between one pair of ⟦ ⟧',
    ],
    zh: ['data/extracts/text.csv:2: quote: 引文里没有（或不止一对）⟦ ⟧：用一对 ⟦ ⟧ 标出数字'],
  });
});

test('loadModel(files) refuses a marked figure that is not the printed one', () => {
  expect(change('达到⟦443家⟧', '达到⟦443⟧家')).toEqual({
    en: [
      'data/extracts/text.csv:2: quote: ⟦443⟧ is not printed “443家”: the same in both. Correct one of them',
    ],
    zh: ['data/extracts/text.csv:2: quote: ⟦443⟧ 与 printed “443家”不同：两处一字不差。请改其中一处'],
  });
});

test('loadModel(files) refuses a translation with another number', () => {
  expect(change('⟦443⟧ certified', '⟦434⟧ certified')).toEqual({
    en: [
      'data/extracts/text.csv:2: quote_en: ⟦434⟧ in the translation is not 443: 443 between ⟦ ⟧. Correct the translation',
    ],
    zh: ['data/extracts/text.csv:2: quote_en: 译文中的 ⟦434⟧ 不是 443：⟦ ⟧ 中为 443。请更正译文'],
  });
  expect(change('⟦443⟧ certified', '443 certified')).toEqual({
    en: [
      'data/extracts/text.csv:2: quote_en: no pair of ⟦ ⟧ in the translation: 443 between ⟦ ⟧. Correct the translation',
    ],
    zh: ['data/extracts/text.csv:2: quote_en: 译文里没有一对 ⟦ ⟧：⟦ ⟧ 中为 443。请更正译文'],
  });
  expect(change('⟦1.071 billion⟧', '⟦1.071 million⟧').en).toEqual([
    'data/extracts/text.csv:3: quote_en: ⟦1.071 million⟧ in the translation is not 1071000000: 1071000000 between ⟦ ⟧. Correct the translation',
  ]);
});

test('loadModel(files) refuses a translation with a number too many between its brackets', () => {
  expect(change('⟦443⟧ certified', '⟦443 or 444⟧ certified').en).toEqual([
    'data/extracts/text.csv:2: quote_en: ⟦443 or 444⟧ in the translation is not 443: 443 between ⟦ ⟧. Correct the translation',
  ]);
});

test.each([
  ['', 'empty', '空着'],
  ['text.hnte.1', 'invalid text.hnte.1', '不能是 text.hnte.1'],
  ['text.hnte.02', 'invalid text.hnte.02', '不能是 text.hnte.02'],
  ['other.hnte', 'invalid other.hnte', '不能是 other.hnte'],
  ['text.hntes', 'invalid text.hntes', '不能是 text.hntes'],
  ['text.hnte-2021', 'invalid text.hnte-2021', '不能是 text.hnte-2021'],
])('loadModel(files) refuses the id %j', (id, en, zh) => {
  expect(inExtract('text.hnte,s1,', `${id},s1,`)).toEqual({
    en: [
      `data/extracts/text.csv:2: id: ${en}: text.hnte or text.hnte.2 …. For a new row, empty it and run npm run fill`,
    ],
    zh: [`data/extracts/text.csv:2: id: ${zh}：text.hnte 或 text.hnte.2……。新行请清空后运行 npm run fill`],
  });
});

test('loadModel(files) asks for the mode of a target, and for none elsewhere', () => {
  expect(change(',target,strive,', ',target,,')).toEqual({
    en: [
      'data/extracts/text.csv:4: mode: a target without a mode: filled where kind is target, empty elsewhere',
    ],
    zh: ['data/extracts/text.csv:4: mode: 目标缺少语气：kind 为 target 时填写，其余留空'],
  });
  expect(change(',target,strive,', ',expected,strive,')).toMatchObject({
    en: [
      'data/extracts/text.csv:4: mode: a mode without a target: filled where kind is target, empty elsewhere',
      'data/targets.csv:2: target: the kind of text.hnte.2 is expected: a target, or a threshold aimed at',
    ],
    zh: [
      'data/extracts/text.csv:4: mode: 只有目标才有语气：kind 为 target 时填写，其余留空',
      'data/targets.csv:2: target: text.hnte.2 的 kind 是 expected：目标，或作为努力方向的门槛',
    ],
  });
});

test('loadModel(files) refuses a mention of what the extract has not', () => {
  expect(change(',target,strive,,,', ',target,strive,text.hnt,none,').en).toEqual([
    'data/extracts/text.csv:4: mention_of: unknown "text.hnt": an id of data/extracts/text.csv. Did you mean text.hnte?',
    'data/targets.csv:2: target: text.hnte.2 is a later mention: the statement itself. Name text.hnt',
  ]);
});

test('loadModel(files) names an unknown region and definition', () => {
  expect(inExtract('hnte/stock,,alpha,,,2021,', 'hnte/stoc,,alfa,,,2021,').en).toEqual([
    'data/extracts/text.csv:2: definition: unknown "hnte/stoc": an id of definitions.csv. Did you mean hnte/stock?',
    'data/extracts/text.csv:2: region: unknown "alfa": an id of regions.csv. Add it to regions.csv first; if it was renamed there, give it its old id back',
  ]);
});

test('loadModel(files) refuses a definition of another indicator', () => {
  expect(change('s1,hnte,hnte/stock', 's1,hnte,rd-expenditure/total')).toEqual({
    en: ['data/extracts/text.csv:2: definition: rd-expenditure/total is not of hnte'],
    zh: ['data/extracts/text.csv:2: definition: rd-expenditure/total 不属于 hnte'],
  });
});

test('loadModel(files) refuses printed words that are no figure', () => {
  const line = 'year-book.hnte.2,year-book,hnte,hnte/stock,,beta,,,2020,,,若干家,,,,,actual,,,';
  expect(told(addRow('data/cited.csv', line))).toEqual({
    en: [
      'data/cited.csv:3: printed: cannot read “若干家”: a figure with its hedge and unit, such as 1300余家',
    ],
    zh: ['data/cited.csv:3: printed: 读不懂“若干家”：数字连同限定词和单位，例如 1300余家'],
  });
});

test('loadModel(files) refuses a printed time that the text has not', () => {
  expect(inExtract(',2021,2021年,,443家', ',2021,2020年,,443家')).toEqual({
    en: ['data/extracts/text.csv:2: period_printed: the text has no “2020年”: a time as the text prints it'],
    zh: ['data/extracts/text.csv:2: period_printed: 文中没有“2020年”：原文所印的时间'],
  });
});

test('loadModel(files) refuses a period that is not of the year printed', () => {
  expect(inExtract(',2021,2021年,,443家', ',2020,2021年,,443家')).toEqual({
    en: ['data/extracts/text.csv:2: period: 2020, but the text prints “2021年”: one with 2021'],
    zh: ['data/extracts/text.csv:2: period: 2020，而原文印“2021年”：含 2021'],
  });
  expect(change(',2021,2021年,,443家', ',,2021年,,443家').en).toEqual([
    'data/extracts/text.csv:2: period: empty, but the text prints “2021年”: one with 2021',
  ]);
});

test('loadModel(files) refuses what was reached after its source was published, or before 1949', () => {
  const period = (iso: string) => inExtract(',2021,2021年,,443家', `,${iso},,,443家`);
  expect(period('2031')).toEqual({
    en: ['data/extracts/text.csv:2: period: cannot be 2031: not after 2022-03'],
    zh: ['data/extracts/text.csv:2: period: 不能是 2031：不晚于 2022-03'],
  });
  expect(period('1021-04').en).toEqual([
    'data/extracts/text.csv:2: period: cannot be 1021-04: 1949 or later',
  ]);
});

test('loadModel(files) refuses a target further off than 30 years', () => {
  const target = (iso: string) => inExtract(',2025,2025年,,500家以上', `,${iso},,,500家以上`);
  expect(target('2052').en).toEqual([]);
  expect(target('2053')).toEqual({
    en: ['data/extracts/text.csv:4: period: cannot be 2053: at most 30 years after 2022-03'],
    zh: ['data/extracts/text.csv:4: period: 不能是 2053：2022-03 之后不超过 30 年'],
  });
});

test('loadModel(files) refuses a derived figure of a time that none of its operands reaches', () => {
  expect(told(changeProject('data/derived.csv', ',2021,', ',2022,'))).toEqual({
    en: ['data/derived.csv:2: period: cannot be 2022: not after 2021'],
    zh: ['data/derived.csv:2: period: 不能是 2022：不晚于 2021'],
  });
});

test('loadModel(files) refuses a Chinese character between the marks of a translation', () => {
  expect(inExtract('⟦443⟧', '⟦443家⟧')).toEqual({
    en: [
      'data/extracts/text.csv:2: quote_en: “家” between the ⟦ ⟧ of the translation: English. Correct the translation',
    ],
    zh: ['data/extracts/text.csv:2: quote_en: 译文的 ⟦ ⟧ 中有汉字“家”：英文。请更正译文'],
  });
});

test('loadModel(files) takes … in a printed time for what stands between', () => {
  expect(inExtract(',2021,2021年,,443家', ',2021/2025,2021年…2025年,,443家').en).toEqual([]);
  expect(inExtract(',2021,2021年,,443家', ',2021/2026,2021年…2026年,,443家').en).toEqual([
    'data/extracts/text.csv:2: period_printed: the text has no “2026年”: a time as the text prints it',
  ]);
});

test('loadModel(files) names every numeral that no row accounts for', () => {
  const files = smallProject();
  const lines = (files.get(EXTRACT) ?? '').split('\n');
  files.set(EXTRACT, [lines[0], lines[1], lines[3], ''].join('\n'));
  expect(told(files)).toEqual({
    en: [
      'content/sources/text.mdx:1: s1: the numeral “10.71亿” is not accounted for (家，研发经费投入⟦10.71亿⟧元。): a row of its extract, or of ignored.csv. Add a row to the extract, or to ignored.csv with a reason',
    ],
    zh: [
      'content/sources/text.mdx:1: s1: 数字“10.71亿”无着落（家，研发经费投入⟦10.71亿⟧元。）：见于 extracts 或 ignored.csv。请补一行摘录，或在 ignored.csv 中说明理由',
    ],
  });
});

test('loadModel(files) refuses an ignored numeral that the text has not, or has more than once', () => {
  expect(told(changeProject('data/ignored.csv', '⟦2021⟧年', '⟦2022⟧年'))).toEqual({
    en: [
      'content/sources/text.mdx:1: title: the numeral “2021” is not accounted for (甲市⟦2021⟧年科技创新简报): a row of its extract, or of ignored.csv. Add a row to the extract, or to ignored.csv with a reason',
      'data/ignored.csv:2: text: “甲市⟦2022⟧年” is not in title: once. Correct it or add context',
    ],
    zh: [
      'content/sources/text.mdx:1: title: 数字“2021”无着落（甲市⟦2021⟧年科技创新简报）：见于 extracts 或 ignored.csv。请补一行摘录，或在 ignored.csv 中说明理由',
      'data/ignored.csv:2: text: title 节中找不到“甲市⟦2022⟧年”：只出现一次。请更正或加长上下文',
    ],
  });
  expect(told(addRow('data/ignored.csv', 'text,s1,⟦4⟧,date'))).toEqual({
    en: ['data/ignored.csv:3: text: “⟦4⟧” stands 2 times in s1: once. Correct it or add context'],
    zh: ['data/ignored.csv:3: text: “⟦4⟧”在 s1 节出现 2 次：只出现一次。请更正或加长上下文'],
  });
});

test('loadModel(files) refuses an ignored numeral of a section that the text has not', () => {
  expect(told(addRow('data/ignored.csv', 'text,s9,⟦4⟧,date')).en).toEqual([
    'data/ignored.csv:3: text: “⟦4⟧” is not in s9: once. Correct it or add context',
  ]);
});

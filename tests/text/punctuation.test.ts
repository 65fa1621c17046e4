import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widenPunctuation } from '../../src/text/punctuation.ts';

test.each([
  ['坚持问题导向,做足做实', '坚持问题导向，做足做实', 1],
  ['来源:邯郸日报', '来源：邯郸日报', 1],
  ['快!真的?对;错', '快！真的？对；错', 3],
  ['县(市)建设', '县（市）建设', 2],
  ['丛台区跃升计划(2019—2025年)》,', '丛台区跃升计划（2019—2025年）》，', 3],
  ['较2021年增长62.5%。2022年,总数', '较2021年增长62.5%。2022年，总数', 1],
  ['10项 ,政府投入500万元', '10项，政府投入500万元', 2],
  ['应用 :500万元', '应用：500万元', 2],
  ['今年 。', '今年。', 1],
  ['项目6项(**共18项),申报数量占**总数', '项目6项（**共18项），申报数量占**总数', 3],
  ['“四有”覆盖率突破80%,', '“四有”覆盖率突破80%，', 1],
  ['增长10%,\n共计3,', '增长10%，\n共计3，', 2],
  ['感谢您的关心和支持!', '感谢您的关心和支持！', 1],
])('widenPunctuation(%j) is %j with %i changed', (text, wide, count) => {
  expect(widenPunctuation(text)).toEqual({ text: wide, count });
});

test.each([
  ['应用(5G),达到国际领先水平', '应用（5G），达到国际领先水平', 3],
  ['采用R&D(5G)技术', '采用R&D（5G）技术', 2],
  ['R&D(研发)', 'R&D（研发）', 2],
  ['“增长”(3.5)R&D', '“增长”（3.5）R&D', 2],
  ['GDP (2021)', 'GDP （2021）', 2],
  ['R(（a）b)中', 'R（（a）b）中', 2],
  ['中(a\nb)', '中（a\nb)', 1],
])('widenPunctuation(%j) changes both of a pair: %j', (text, wide, count) => {
  expect(widenPunctuation(text)).toEqual({ text: wide, count });
});

test.each([
  ['真的?!R&D', '真的？！R&D', 2],
  ['R&D?!真的', 'R&D？！真的', 2],
  ['中,,,a', '中，，，a', 3],
])('widenPunctuation(%j) changes marks in a row together: %j', (text, wide, count) => {
  expect(widenPunctuation(text)).toEqual({ text: wide, count });
});

test.each([
  '共1,300余家',
  '上午9:30召开',
  '3.5',
  '网址https://pds.gov.cn/contents?id=1可查',
  'R&D, GDP (2021) a',
  'a (b), c!',
  '247 个省级创新平台',
  '，。',
  '',
])('widenPunctuation(%j) changes nothing', (text) => {
  expect(widenPunctuation(text)).toEqual({ text, count: 0 });
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ',',
        ':',
        ';',
        '!',
        '?',
        '(',
        ')',
        '（',
        '）',
        '，',
        '。',
        ' ',
        '\n',
        '中',
        '*',
        '5',
        '%',
        'a',
        '“',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

test('widenPunctuation(text) finds nothing left to change in what it gives', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = widenPunctuation(text).text;
      expect(widenPunctuation(once)).toEqual({ text: once, count: 0 });
    }),
    { numRuns: 500 },
  );
});

test('widenPunctuation(text) changes nothing but the width of marks and blanks', () => {
  const narrow = (text: string) =>
    text
      .replace(/[，：；！？（）]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
      .replaceAll(' ', '');
  fc.assert(
    fc.property(anyText, (text) => {
      expect(narrow(widenPunctuation(text).text)).toBe(narrow(text));
    }),
    { numRuns: 500 },
  );
});

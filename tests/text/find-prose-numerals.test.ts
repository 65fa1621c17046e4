import { expect, test } from 'vitest';
import { findProseNumerals } from '../../src/text/find-prose-numerals.ts';

const found = (text: string): readonly string[] => findProseNumerals(text).map((each) => each.text);

test.each([
  ['In 2010 and 2015, and in the 1990s', []],
  ['on 28 April 2021, April 2021, April 28, 2021, 2021-04-28', []],
  ['between 2018 and 2021, 2018–2021, 2018-21', []],
  ['an interview of 2018 gives it; 2021 was a year; its 2021 plan', []],
  ['2000 firms, 2,018 firms, 2021%, 2021 yuan', ['2000', '2,018', '2021%', '2021']],
  ['2021年4月28日、2018—2021年、2021年底、10月、十月、二〇二一年、2010年到2015年', []],
  ['3个月、10年、2021家', ['3', '10', '2021']],
  ['one of them, once, first of all, no one, one another, five-year plan, CC BY', []],
  ['the one that grew, this one. The one firm', ['one']],
  ['一批、进一步、统一、有一座县级市、一个地方、比一比、“十四五”规划、五年规划', []],
  ['只有一个、仅一家、共一项', ['一', '一', '一']],
  ['eleven and twenty-one, two thirds, a third', ['eleven and twenty-one', 'two thirds', 'third']],
  [
    'tripled, twice, fortyfold, three-fold, dozens, half',
    ['tripled', 'twice', 'fortyfold', 'three-fold', 'dozens', 'half'],
  ],
  [
    '三成、翻一番、翻番、两倍、百分之二十、半数、三分之一',
    ['三', '一', '翻番', '两', '百分之二十', '半', '三分之一'],
  ],
  ['Phase III, XIV, Ⅳ, ②, ½, ３０％', ['III', 'XIV', 'Ⅳ', '2', '½', '30%']],
  ['one hand, headquarters, often, weight, benefit, network', ['']],
])('findProseNumerals(%j) is %j', (text, numerals) => {
  expect(found(text)).toEqual(numerals.filter(Boolean));
});

test('findProseNumerals(text) tells where a numeral stands in the text as given', () => {
  const text = 'a e\u200Bleven ｔｗｏ 三';
  expect(findProseNumerals(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'e\u200Bleven ｔｗｏ',
    '三',
  ]);
});

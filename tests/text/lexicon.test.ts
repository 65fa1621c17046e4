import { expect, test } from 'vitest';
import { COUNTS } from '../../src/text/lexicon-counts.ts';
import { IDIOMS } from '../../src/text/lexicon-idioms.ts';
import { WORDS_WITH_ONE } from '../../src/text/lexicon-one.ts';
import { WORDS_WITH_NUMERALS } from '../../src/text/lexicon-words.ts';
import { LEXICON, matchLexicon } from '../../src/text/lexicon.ts';
import { findNumerals } from '../../src/text/numeral.ts';

const split = (words: string): readonly string[] => words.trim().split(/\s+/u);
const listed = split([WORDS_WITH_ONE, WORDS_WITH_NUMERALS, IDIOMS].join(' '));

test('LEXICON lists each word once, of two characters or more, with a numeral', () => {
  expect(listed.filter((word, at) => listed.indexOf(word) !== at)).toEqual([]);
  expect(
    listed.filter(
      (word) => !/^(?=.*[〇零一二三四五六七八九十百千万亿两俩半])\p{Script=Han}{2,}$/u.test(word),
    ),
  ).toEqual([]);
  expect(LEXICON.size).toBe(listed.length);
});

test('LEXICON holds no word that may be a count', () => {
  const classifiers = split(
    '个 家 次 项 名 位 种 类 套 件 台 座 条 年 月 天 人 户 所 只 支 篇 场 期 轮 级 倍 亩 道 面 层 段 份',
  );
  const counts = [...'一两三四五六七八九十百千万'].flatMap((digit) =>
    classifiers.map((word) => digit + word),
  );
  expect(counts.filter((word) => LEXICON.has(word))).toEqual([]);
  expect(
    ['一半', '半数', '半年', '一番', '第一', '百万', '千万', '三分之一'].filter((word) => LEXICON.has(word)),
  ).toEqual([]);
});

test('findNumerals(word) is empty for every word of LEXICON', () => {
  expect(listed.filter((word) => findNumerals(word).length > 0)).toEqual([]);
});

test('matchLexicon(count, 0) is 0 for every count that begins like a word', () => {
  const counts = split(COUNTS);
  expect(counts.filter((count) => LEXICON.has(count))).toEqual([]);
  expect(counts.filter((count) => !listed.some((word) => count.startsWith(word)))).toEqual([]);
  expect(counts.filter((count) => matchLexicon(count, 0) > 0)).toEqual([]);
});

test.each([
  ['一批项目', 0, 2],
  ['进一步加强', 0, 3],
  ['一体化发展', 0, 3],
  ['一体推进', 0, 2],
  ['推动一流建设', 2, 2],
  ['推动一流建设', 3, 0],
  ['一套机制', 0, 0],
  ['', 0, 0],
  ['一', 0, 0],
  ['一批', 9, 0],
])('matchLexicon(%j, %d) is %d: the longest word wins', (text, at, length) => {
  expect(matchLexicon(text, at)).toBe(length);
});

test.each([
  ['系统一套', 1],
  ['清单一份', 1],
  ['合同一项', 1],
  ['发生一起', 2],
  ['每一百人', 0],
  ['这一两年', 0],
])('matchLexicon(%j, %d) is 0: the characters around part the word', (text, at) => {
  expect(matchLexicon(text, at)).toBe(0);
});

test('matchLexicon(唯一一家, 0) is 2: one 一 may follow another', () => {
  expect(matchLexicon('唯一一家', 0)).toBe(2);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatHanNumber, parseHanNumber } from '../../src/text/han-number.ts';

test.each([
  ['〇', 0],
  ['零', 0],
  ['一', 1],
  ['两', 2],
  ['俩', 2],
  ['半', 0.5],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['百', 100],
  ['一百零五', 105],
  ['一百一十', 110],
  ['一百十五', 115],
  ['一百五', 150],
  ['三百二十', 320],
  ['两千', 2000],
  ['一千零一十', 1010],
  ['一万二', 12_000],
  ['一万零五百', 10_500],
  ['十万零五千', 105_000],
  ['三万五千六百', 35_600],
  ['千万', 10_000_000],
  ['一亿零五百万', 105_000_000],
  ['一万亿', 1_000_000_000_000],
  ['二点五', 2.5],
  ['三十三点三万', 333_000],
])('parseHanNumber(%j) is %d', (text, value) => {
  expect(parseHanNumber(text)).toBe(value);
});

test.each([
  ['1.1万', 11_000],
  ['2000亿', 200_000_000_000],
  ['10.71亿', 1_071_000_000],
  ['1.5万亿', 1_500_000_000_000],
  ['3千万', 30_000_000],
  ['1亿2000万', 120_000_000],
  ['1万2000', 12_000],
  ['１，０６０', 1060],
  ['12,345万', 123_450_000],
])('parseHanNumber(%j) is %d, of mixed digits', (text, value) => {
  expect(parseHanNumber(text)).toBe(value);
});

test.each([
  ['二〇二一', 2021],
  ['二○二一', 2021],
  ['二零二五', 2025],
  ['一九四九', 1949],
  ['〇五', 5],
])('parseHanNumber(%j) is %d, digit by digit', (text, value) => {
  expect(parseHanNumber(text)).toBe(value);
});

test.each(['五六', '三五', '一二'])(
  'parseHanNumber(%j) is null: two digits are an approximate pair',
  (text) => {
    expect(parseHanNumber(text)).toBeNull();
  },
);

test.each([
  ...['', ' ', '家', '十家', '百百', '十百', '亿万', '二十零五', '一千零二百', '一百零', '二两'],
  ...[
    '点五',
    '三点',
    '1.1万500',
    '1万200',
    '一亿一亿',
    '余',
    '千千',
    '1.',
    '+1',
    '\ud800',
    '９９９９９９９９９９９９９９９９',
  ],
])('parseHanNumber(%j) is null', (text) => {
  expect(parseHanNumber(text)).toBeNull();
});

test.each([
  [0, '零'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [105, '一百零五'],
  [110, '一百一十'],
  [1010, '一千零一十'],
  [10_500, '一万零五百'],
  [100_005, '十万零五'],
  [120_000, '十二万'],
  [105_000_000, '一亿零五百万'],
  [1_000_000_000_000, '一万亿'],
])('formatHanNumber(%d) is %j', (n, text) => {
  expect(formatHanNumber(n)).toBe(text);
});

test.each([-1, 0.5, Number.NaN, 2 ** 53])('formatHanNumber(%d) throws', (n) => {
  expect(() => formatHanNumber(n)).toThrow(`invalid number: ${n}`);
});

test('parseHanNumber(formatHanNumber(n)) is n', () => {
  const numbers = fc.oneof(fc.nat(100_000), fc.nat(2 ** 31 - 1), fc.maxSafeNat());
  fc.assert(
    fc.property(numbers, (n) => {
      expect(parseHanNumber(formatHanNumber(n))).toBe(n);
    }),
    { numRuns: 1000 },
  );
});

test('parseHanNumber(text) is null or a finite number, whatever the text', () => {
  const signs = fc.constantFrom(...'〇零一二两三四五六七八九十百千万亿半点0123456789.,余家');
  const text = fc.oneof(fc.string({ unit: signs, maxLength: 20 }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(text, (words) => {
      const value = parseHanNumber(words);
      expect(value === null || Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

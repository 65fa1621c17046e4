import { expect, test } from 'vitest';
import { formatNumber } from '../../src/i18n/number.ts';

test.each([
  [0, '0', '0'],
  [-0, '0', '0'],
  [443, '443', '443'],
  [1300, '1,300', '1300'],
  [9999, '9,999', '9999'],
  [11000, '11,000', '1.1万'],
  [12345, '12,345', '12,345'],
  [12300, '12,300', '1.23万'],
  [12340, '12,340', '12,340'],
  [123400000, '123,400,000', '12,340万'],
  [1234000000000, '1,234,000,000,000', '12,340亿'],
  [1234567, '1,234,567', '1,234,567'],
  [320000000, '320,000,000', '3.2亿'],
  [1200000000000, '1,200,000,000,000', '1.2万亿'],
  [0.45, '0.45', '0.45'],
  [0.1 + 0.2, '0.3', '0.3'],
  [100 / 3, '33.333333', '33.333333'],
  [0.0001, '0.0001', '0.0001'],
  [0.0000012345678, '0.00000123457', '0.00000123457'],
  [-3.2, '−3.2', '−3.2'],
  [-1300, '−1,300', '−1300'],
  [-11000, '−11,000', '−1.1万'],
])('formatNumber(%s, lang) is %s and %s', (value, english, chinese) => {
  expect(formatNumber(value, 'en')).toBe(english);
  expect(formatNumber(value, 'zh')).toBe(chinese);
});

test.each([
  [1.005, 2, '1.01', '1.01'],
  [33.3333, 1, '33.3', '33.3'],
  [443, 2, '443', '443'],
  [12345, 0, '12,345', '12,345'],
  [9999.6, 0, '10,000', '1万'],
  [-0.04, 1, '0', '0'],
])('formatNumber(%s, lang, %s) is %s and %s', (value, decimals, english, chinese) => {
  expect(formatNumber(value, 'en', decimals)).toBe(english);
  expect(formatNumber(value, 'zh', decimals)).toBe(chinese);
});

test('formatNumber(NaN, lang) throws', () => {
  expect(() => formatNumber(NaN, 'en')).toThrow('invalid number: NaN');
});

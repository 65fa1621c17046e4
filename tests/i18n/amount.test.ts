import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAmount } from '../../src/i18n/amount.ts';
import { readAmount } from './read-amount.ts';
import { units } from './units.ts';

const { yuan, enterprise, award, patent, percent, point } = units;

test.each([
  [3209000000, '3.209 billion yuan', '32.09亿元'],
  [1071000000, '1.071 billion yuan', '10.71亿元'],
  [81040000, '81.04 million yuan', '8104万元'],
  [9907000, '9.907 million yuan', '990.7万元'],
  [5000000, '5 million yuan', '500万元'],
  [990700, '990,700 yuan', '99.07万元'],
  [5000, '5,000 yuan', '5000元'],
  [1, '1 yuan', '1元'],
  [0, '0 yuan', '0元'],
  [0.5, '0.5 yuan', '0.5元'],
  [-2500000, '−2.5 million yuan', '−250万元'],
  [114326000000, '114.326 billion yuan', '1143.26亿元'],
  [6134505000000, '6.134505 trillion yuan', '61,345.05亿元'],
  [6130000000000, '6.13 trillion yuan', '6.13万亿元'],
  [3209123400, '3,209.1234 million yuan', '32.091234亿元'],
  [3209123000, '3.209123 billion yuan', '32.09123亿元'],
  [6134000000000, '6.134 trillion yuan', '61,340亿元'],
  [123456789, '123.456789 million yuan', '12,345.6789万元'],
  [123456789012, '123,456.789012 million yuan', '12,345,678.9012万元'],
  [1234567.89, '1,234,567.89 yuan', '123.456789万元'],
])('formatAmount(%s, yuan, lang) is %s and %s', (value, english, chinese) => {
  expect(formatAmount(value, yuan, 'en')).toBe(english);
  expect(formatAmount(value, yuan, 'zh')).toBe(chinese);
});

test.each([
  [3209000000, 1, '3.2 billion yuan', '32.1亿元'],
  [3209000000, 0, '3 billion yuan', '32亿元'],
  [999999999, 1, '1 billion yuan', '10亿元'],
  [99999999, 1, '100 million yuan', '1亿元'],
  [50000000, 0, '50 million yuan', '5000万元'],
  [1234.567, 1, '1,234.6 yuan', '1234.6元'],
])('formatAmount(%s, yuan, lang, { decimals: %s }) is %s and %s', (value, decimals, english, chinese) => {
  expect(formatAmount(value, yuan, 'en', { decimals })).toBe(english);
  expect(formatAmount(value, yuan, 'zh', { decimals })).toBe(chinese);
});

test.each([
  [443, enterprise, '443 enterprises', '443家'],
  [1, enterprise, '1 enterprise', '1家'],
  [-1, enterprise, '−1 enterprise', '−1家'],
  [0, enterprise, '0 enterprises', '0家'],
  [11000, enterprise, '11,000 enterprises', '1.1万家'],
  [1300, award, '1,300 awards', '1300项'],
  [0.8, patent, '0.8 patents', '0.8件'],
  [5.06, patent, '5.06 patents', '5.06件'],
  [199.6, percent, '199.6%', '199.6%'],
  [12500, percent, '12,500%', '12,500%'],
  [0.59, point, '0.59 percentage points', '0.59个百分点'],
  [1, point, '1 percentage point', '1个百分点'],
  [-0.59, point, '−0.59 percentage points', '−0.59个百分点'],
])('formatAmount(%s, unit, lang) of %o is %s and %s', (value, unit, english, chinese) => {
  expect(formatAmount(value, unit, 'en')).toBe(english);
  expect(formatAmount(value, unit, 'zh')).toBe(chinese);
});

test('formatAmount(33.3333, percent, lang, { decimals: 1 }) rounds the number itself', () => {
  expect(formatAmount(33.3333, percent, 'en', { decimals: 1 })).toBe('33.3%');
  expect(formatAmount(12345.6, enterprise, 'zh', { decimals: 0 })).toBe('12,346家');
});

test('formatAmount(value, unit, lang, { unit: false }) keeps billion and 亿', () => {
  expect(formatAmount(3209000000, yuan, 'en', { unit: false })).toBe('3.209 billion');
  expect(formatAmount(3209000000, yuan, 'zh', { unit: false })).toBe('32.09亿');
  expect(formatAmount(443, enterprise, 'en', { unit: false })).toBe('443');
  expect(formatAmount(199.6, percent, 'zh', { unit: false })).toBe('199.6');
});

const wholeYuan = fc.integer({ min: -(10 ** 15), max: 10 ** 15 });
const roundYuan = fc.tuple(fc.integer({ min: -99999, max: 99999 }), fc.nat(10)).map(([n, p]) => n * 10 ** p);
const fen = fc.integer({ min: -(10 ** 13), max: 10 ** 13 }).map((n) => n / 100);

test.each(['en', 'zh'] as const)('formatAmount(value, yuan, %s) is read back to the same value', (lang) => {
  fc.assert(
    fc.property(fc.oneof(wholeYuan, roundYuan, fen), (value) => {
      const read = readAmount(formatAmount(value, yuan, lang));
      expect(read).toEqual({ value: value + 0, unit: lang === 'en' ? 'yuan' : '元' });
    }),
    { numRuns: 1000, examples: [[0], [999999999], [100000000.01], [99999999.99], [10000]] },
  );
});

test.each(['en', 'zh'] as const)(
  'formatAmount(value, enterprise, %s) is read back to the same value',
  (lang) => {
    const shares = fc.integer({ min: 0, max: 10 ** 9 }).map((n) => n / 1e6);
    fc.assert(
      fc.property(fc.oneof(wholeYuan, roundYuan, shares), (value) => {
        const { value: read, unit } = readAmount(formatAmount(value, enterprise, lang));
        expect(read).toBe(value + 0);
        expect(unit).toBe(lang === 'zh' ? '家' : Math.abs(value) === 1 ? 'enterprise' : 'enterprises');
      }),
      { numRuns: 1000, examples: [[0], [1], [-1], [10000], [9999], [99999999]] },
    );
  },
);

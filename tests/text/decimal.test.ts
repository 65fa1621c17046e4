import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDecimals, readDecimal, toNumber } from '../../src/text/decimal.ts';

test.each([
  ['0', { digits: 0n, exponent: 0 }],
  ['10.71', { digits: 1071n, exponent: -2 }],
  ['0.45', { digits: 45n, exponent: -2 }],
  ['1,060', { digits: 1060n, exponent: 0 }],
  ['12,345,678.9', { digits: 123456789n, exponent: -1 }],
  ['999999999999999', { digits: 999999999999999n, exponent: 0 }],
])('readDecimal(%j) keeps every digit', (text, expected) => {
  expect(readDecimal(text)).toEqual(expected);
});

test.each(['', '.', '1.', '.5', '1,06', '1060,000', '1.2.3', '-1', '1e3', ' 1', '１', '9999999999999999'])(
  'readDecimal(%j) is null',
  (text) => {
    expect(readDecimal(text)).toBeNull();
  },
);

test('toNumber(addDecimals(a, b)) has no binary dust', () => {
  expect(0.1 + 0.2).not.toBe(0.3);
  expect(toNumber(addDecimals({ digits: 1n, exponent: -1 }, { digits: 2n, exponent: -1 }))).toBe(0.3);
  expect(toNumber(addDecimals({ digits: 1996n, exponent: -1 }, { digits: -5n, exponent: -2 }))).toBe(199.55);
  expect(toNumber({ digits: 1071n, exponent: 6 })).toBe(1071000000);
});

test('toNumber(readDecimal(n)) is n again', () => {
  const integer = fc.integer({ min: 0, max: 99_999_999 });
  fc.assert(
    fc.property(integer, fc.integer({ min: 0, max: 4 }), (n, decimals) => {
      const read = readDecimal((n / 10 ** decimals).toFixed(decimals));
      expect(read && toNumber(read)).toBe(Number((n / 10 ** decimals).toFixed(decimals)));
    }),
  );
});

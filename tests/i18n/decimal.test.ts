import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDecimal, roundDecimal, shiftDecimal, wholeDigits } from '../../src/i18n/decimal.ts';

test.each([
  [0, 0n, 0],
  [-0, 0n, 0],
  [443, 443n, 0],
  [0.1 + 0.2, 3n, 1],
  [10.71 * 1e8, 1071000000n, 0],
  [1.1 * 3, 33n, 1],
  [-0.45, -45n, 2],
  [1e21, 10n ** 21n, 0],
  [1.5e-7, 15n, 8],
  [9007199254740991, 9007199254740991n, 0],
])('readDecimal(%s) has no binary dust', (value, units, scale) => {
  expect(readDecimal(value)).toEqual({ units, scale });
});

test.each([NaN, Infinity, -Infinity])('readDecimal(%s) throws', (value) => {
  expect(() => readDecimal(value)).toThrow(`invalid number: ${value}`);
});

test.each([
  [1.005, 2, 'nearest', '101e-2'],
  [-1.005, 2, 'nearest', '-101e-2'],
  [2.5, 0, 'nearest', '3e-0'],
  [2.4, 0, 'nearest', '2e-0'],
  [1.99, 1, 'down', '19e-1'],
  [-1.91, 1, 'down', '-2e-0'],
  [1.91, 1, 'up', '2e-0'],
  [-1.99, 1, 'up', '-19e-1'],
  [1250, -2, 'nearest', '1300e-0'],
  [1250, -2, 'down', '1200e-0'],
  [1200, -2, 'down', '1200e-0'],
  [1200, -2, 'up', '1200e-0'],
  [1.5, 3, 'up', '15e-1'],
  [2, 1, 'up', '2e-0'],
] as const)('roundDecimal(%s, %s, %s)', (value, decimals, rounding, expected) => {
  const { units, scale } = roundDecimal(readDecimal(value), decimals, rounding);
  expect(`${units}e-${scale}`).toBe(expected);
});

test('shiftDecimal(decimal, places) divides by powers of ten and drops trailing zeros', () => {
  expect(shiftDecimal({ units: 3209000000n, scale: 0 }, 9)).toEqual({ units: 3209n, scale: 3 });
  expect(shiftDecimal({ units: 3209n, scale: 3 }, -9)).toEqual({ units: 3209000000n, scale: 0 });
});

test.each([
  [443, 3],
  [-443, 3],
  [0.45, 0],
  [0.045, -1],
  [0, 1],
])('wholeDigits(%s) is %s', (value, digits) => {
  expect(wholeDigits(readDecimal(value))).toBe(digits);
});

test('readDecimal(n) gives back every number of up to 15 digits', () => {
  const numbers = fc.tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.nat(12));
  fc.assert(
    fc.property(numbers, ([digits, places]) => {
      const { units, scale } = readDecimal(Number(`${digits}e-${places}`));
      expect(units * 10n ** BigInt(places)).toBe(BigInt(digits) * 10n ** BigInt(scale));
    }),
  );
});

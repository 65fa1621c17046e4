import { expect, test } from 'vitest';
import { measureText } from '../../src/charts/measure-text.ts';

test("measureText('驻马店', 14) counts one em for a Han character", () => {
  expect(measureText('驻马店', 14)).toBe(42);
});

test("measureText('“驻”', 10) counts one em for quotation marks among Han characters, less among Latin ones", () => {
  expect(measureText('“驻”', 10)).toBe(30);
  expect(measureText('“a”', 10)).toBeLessThan(15);
});

test("measureText('443', 10) counts digits alike", () => {
  expect(measureText('443', 10)).toBeCloseTo(17.4, 10);
  expect(measureText('100', 10)).toBe(measureText('999', 10));
});

test("measureText('Yǒujù', 12) gives accents no width", () => {
  expect(measureText('Yǒujù', 12)).toBe(measureText('Youju', 12));
});

test("measureText('Dezhou', 12, true) is wider than the same in regular", () => {
  expect(measureText('Dezhou', 12, true)).toBeGreaterThan(measureText('Dezhou', 12));
});

test("measureText('', 12) is 0", () => {
  expect(measureText('', 12)).toBe(0);
});

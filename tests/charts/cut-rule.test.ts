import { expect, test } from 'vitest';
import { cutRule } from '../../src/charts/cut-rule.ts';

test('cutRule(x, top, bottom, []) is one line', () => {
  expect(cutRule(10, 0, 100, [])).toBe('M10,0V100');
});

test('cutRule(x, top, bottom, texts) is open at texts it would run through, and 2 pixels round them', () => {
  const over = { x: 5, y: 40, width: 10, height: 10 };
  const aside = { x: 20, y: 10, width: 10, height: 10 };
  expect(cutRule(10, 0, 100, [over, aside])).toBe('M10,0V38M10,52V100');
});

test('cutRule(x, top, bottom, texts) takes texts that overlap or stand at its ends', () => {
  const box = (y: number, height: number) => ({ x: 0, y, width: 20, height });
  expect(cutRule(10, 0, 100, [box(60, 20), box(70, 20)])).toBe('M10,0V58M10,92V100');
  expect(cutRule(10, 0, 100, [box(0, 10), box(90, 20)])).toBe('M10,12V88');
  expect(cutRule(10, 0, 100, [box(-5, 200)])).toBe('');
});

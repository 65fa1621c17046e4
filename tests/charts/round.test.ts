import { expect, test } from 'vitest';
import { round } from '../../src/charts/round.ts';

test('round(12.34), round(0.1 + 0.2) give tenths without binary dust', () => {
  expect(round(12.34)).toBe(12.3);
  expect(round(0.1 + 0.2)).toBe(0.3);
});

test('round(-0.01) is 0, not −0', () => {
  expect(round(-0.01)).toBe(0);
});

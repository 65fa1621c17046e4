import { expect, test } from 'vitest';
import { niceTicks } from '../../src/charts/nice-ticks.ts';

test('niceTicks(0, 443, 4, 6, true) ends under the highest figure', () => {
  expect(niceTicks(0, 443, 4, 6, true)).toEqual({
    values: [0, 100, 200, 300, 400],
    step: 100,
    low: 0,
    high: 443,
  });
});

test('niceTicks(0, 13, 4, 6, true) adds a tick above where there are too few', () => {
  expect(niceTicks(0, 13, 4, 6, true)).toEqual({ values: [0, 5, 10, 15], step: 5, low: 0, high: 15 });
});

test('niceTicks(0, 1.2, 4, 6, false) has no binary dust', () => {
  expect(niceTicks(0, 1.2, 4, 6, false).values).toEqual([0, 0.5, 1, 1.5]);
  expect(niceTicks(0, 0.3, 3, 5, false).values).toEqual([0, 0.1, 0.2, 0.3]);
});

test('niceTicks(0, 1, 4, 6, true) has no tick beside a whole number', () => {
  expect(niceTicks(0, 1, 4, 6, true).values).toEqual([0, 1]);
  expect(niceTicks(0, 2, 4, 6, true).values).toEqual([0, 1, 2]);
});

test('niceTicks(-7.5, 12, 4, 6, false) reaches to both sides of zero', () => {
  expect(niceTicks(-7.5, 12, 4, 6, false)).toEqual({ values: [-5, 0, 5, 10], step: 5, low: -7.5, high: 12 });
});

test('niceTicks(-13, 0, 4, 6, false) adds a tick below where zero is the highest', () => {
  expect(niceTicks(-13, 0, 4, 6, false).values).toEqual([-15, -10, -5, 0]);
});

test('niceTicks(0, 0.0001, 4, 6, false) and niceTicks(0, 1e12, 4, 6, true) are round', () => {
  expect(niceTicks(0, 0.0001, 4, 6, false).values).toEqual([0, 0.00002, 0.00004, 0.00006, 0.00008, 0.0001]);
  expect(niceTicks(0, 1e12, 4, 6, true).values).toEqual([0, 2e11, 4e11, 6e11, 8e11, 1e12]);
});

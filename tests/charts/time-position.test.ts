import { expect, test } from 'vitest';
import { placeInTime } from '../../src/charts/time-position.ts';
import { buildObservation } from './build-observation.ts';

const at = (...given: Parameters<typeof buildObservation>) => placeInTime(buildObservation(...given));

test("placeInTime(stock of 2018) stands at the end of the year's band", () => {
  expect(at('2018', 27)).toEqual({ at: 2019, from: 2018, to: 2019, spread: null });
  expect(at('2018', 27, { basis: 'cumulative' })?.at).toBe(2019);
});

test("placeInTime(flow, growth, share, rate of 2018) stands in the middle of the year's band", () => {
  for (const basis of ['flow', 'growth', 'share', 'rate', 'per-capita', 'unstated'] as const) {
    expect(at('2018', 27, { basis })?.at).toBe(2018.5);
  }
});

test('placeInTime(2018-04), (2018-04-30) stand at the middle of their dates, whatever they count', () => {
  expect(at('2018-04', 27)?.at).toBeCloseTo(2018 + 3.5 / 12, 10);
  expect(at('2018-04-30', 27)?.at).toBeCloseTo(2018 + (3 + 29.5 / 30) / 12, 10);
});

test('placeInTime([2018-01..2018-06]) is a bar over the dates in which it can lie, the mark in its middle', () => {
  expect(at('[2018-01..2018-06]', 27)).toEqual({ at: 2018.25, from: 2018, to: 2018.5, spread: 'within' });
});

test('placeInTime(flow of 2018/2021) covers the span', () => {
  expect(at('2018/2021', 27, { basis: 'flow' })).toEqual({
    at: 2020,
    from: 2018,
    to: 2022,
    spread: 'covers',
  });
  expect(at('2018/2021', 27, { basis: 'cumulative' })?.at).toBe(2022);
});

test('placeInTime(undated) is null', () => {
  expect(at('', 27)).toBeNull();
});

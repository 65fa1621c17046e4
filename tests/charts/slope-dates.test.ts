import { expect, test } from 'vitest';
import { countDates, slopeDates } from '../../src/charts/slope-dates.ts';
import { buildObservation } from './build-observation.ts';

test('slopeDates(observations) gives each date once, in order, with where its figures stand', () => {
  const dates = slopeDates([
    buildObservation('2021', 1),
    buildObservation('2018', 1),
    buildObservation('2021', 2, { basis: 'flow' }),
    buildObservation('', 3),
  ]);
  expect(dates.map(({ iso, ats }) => [iso, ats])).toEqual([
    ['2018', [2019]],
    ['2021', [2021.5, 2022]],
  ]);
});

test('countDates(dates) takes dates within a month of one another for one', () => {
  const count = (...periods: readonly string[]) =>
    countDates(slopeDates(periods.map((period) => buildObservation(period, 1))));
  expect(count('2021')).toBe(1);
  expect(count('2021', '2021-12')).toBe(1);
  expect(count('2021', '2022')).toBe(2);
  expect(count('2021-06', '2021-09')).toBe(2);
  expect(count('2018', '2019', '2020', '2021')).toBe(4);
});

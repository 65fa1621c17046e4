import { expect, test } from 'vitest';
import { codeSeries } from '../../src/publish/series-codes.ts';
import { buildObservation } from '../charts/build-observation.ts';

const codes = (...figures: readonly ReturnType<typeof buildObservation>[]) =>
  Object.fromEntries(codeSeries(figures, new Map()));

test('codeSeries(figures, regions) gives figures of neighbouring years the id of the earliest', () => {
  expect(
    codes(buildObservation('2020', 3), buildObservation('2018', 1), buildObservation('2019', 2)),
  ).toEqual({
    'test.hnte.2018': 'test.hnte.2018',
    'test.hnte.2019': 'test.hnte.2018',
    'test.hnte.2020': 'test.hnte.2018',
  });
});

test('codeSeries(figures, regions) breaks at a missing year, and gives a lone figure no code', () => {
  expect(
    codes(buildObservation('2015', 1), buildObservation('2018', 1), buildObservation('2019', 2)),
  ).toEqual({
    'test.hnte.2018': 'test.hnte.2018',
    'test.hnte.2019': 'test.hnte.2018',
  });
});

test('codeSeries(figures, regions) joins no target, no bound and no cited figure', () => {
  expect(
    codes(
      buildObservation('2018', 1),
      buildObservation('2019', 2, { kind: 'target', mode: 'plain' }),
      buildObservation('2020', 2, { qualifier: 'gte' }),
      buildObservation('2021', 2, { origin: 'cited' }),
    ),
  ).toEqual({});
});

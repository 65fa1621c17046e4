import { expect, test } from 'vitest';
import { partByDate } from '../../src/charts/part-by-date.ts';
import { buildObservation } from './build-observation.ts';

const figure = (id: string, period: string) => buildObservation(period, 1, { id });
const ids = (places: Parameters<typeof partByDate>[0]) =>
  partByDate(places).map((part) => part.map(({ id }) => id));

test('partByDate(one figure a place) is one part', () => {
  expect(ids([[figure('a', '2020')], [figure('b', '2021')], []])).toEqual([['a', 'b']]);
});

test('partByDate(two figures of a place) parts the earlier from the later, whatever their order', () => {
  expect(ids([[figure('a2', '2021'), figure('a1', '2018')]])).toEqual([['a1'], ['a2']]);
});

test('partByDate(a lone figure beside a pair) puts it with those it is nearer to', () => {
  const pair = [figure('a1', '2018'), figure('a2', '2021')];
  expect(ids([pair, [figure('b', '2020')]])).toEqual([['a1'], ['a2', 'b']]);
  expect(ids([pair, [figure('b', '2019')]])).toEqual([['a1', 'b'], ['a2']]);
});

import { expect, test } from 'vitest';
import { readFigure } from '../../src/charts/figure.ts';
import { buildSeries } from './build-observation.ts';
import type { Given } from './build-observation.ts';

function read(value: number | null, given: Given = {}) {
  const series = buildSeries('s', [['2018', value, 'never', given]]);
  const point = series.points[0];
  const figure = point && readFigure(series, point, 0);
  return figure ? [figure.bound, figure.low, figure.value, figure.high] : null;
}

test('readFigure(0) is a figure, readFigure(null) is none', () => {
  expect(read(0)).toEqual(['point', 0, 0, 0]);
  expect(read(null)).toBeNull();
});

test('readFigure(1.1万, rounded) is a point: rounding has no whisker', () => {
  expect(read(11000, { low: 10500, high: 11500 })).toEqual(['point', 11000, 11000, 11000]);
});

test('readFigure(at least 20), (over 20) are open upwards; (at most 20), (under 20) downwards', () => {
  expect(read(20, { qualifier: 'gte' })).toEqual(['up', 20, 20, 20]);
  expect(read(20, { qualifier: 'gt', low: 20 })).toEqual(['up', 20, 20, 20]);
  expect(read(20, { qualifier: 'lte' })).toEqual(['down', 20, 20, 20]);
  expect(read(20, { qualifier: 'lt', high: 20 })).toEqual(['down', 20, 20, 20]);
});

test('readFigure(1300余) is closed between 1300 and 1400', () => {
  expect(read(1300, { qualifier: 'gt', low: 1300, high: 1400 })).toEqual(['closed', 1300, 1300, 1400]);
});

test('readFigure(506 or 507) is a range without a value', () => {
  expect(read(null, { qualifier: 'range', low: 506, high: 507 })).toEqual(['range', 506, 506.5, 507]);
});

test('readFigure(a range with a value) is closed between its ends', () => {
  expect(read(7, { qualifier: 'range', low: 5, high: 10 })).toEqual(['closed', 5, 7, 10]);
  expect(read(12, { qualifier: 'range', low: 5, high: 10 })).toEqual(['closed', 5, 12, 12]);
});

test('readFigure(only a low end), (only a high end) are open', () => {
  expect(read(null, { low: 5 })).toEqual(['up', 5, 5, 5]);
  expect(read(null, { high: 5 })).toEqual(['down', 5, 5, 5]);
  expect(read(null, { high: 0, qualifier: 'lte' })).toEqual(['down', 0, 0, 0]);
});

test('readFigure(NaN) throws', () => {
  expect(() => read(NaN)).toThrow('invalid value: NaN (s.0)');
});

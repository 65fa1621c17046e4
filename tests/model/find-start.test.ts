import { expect, test } from 'vitest';
import { findStart } from '../../src/model/find-start.ts';
import { buildIn } from './build-units.ts';

test('findStart(8亿, at least 20%) is at most 6.67亿; at most 20% makes it at least', () => {
  const end = buildIn('yuan', 'a', 8e8);
  expect(findStart(end, buildIn('percent', 'b', 20, { qualifier: 'gte', low: 20 }))).toEqual({
    low: null,
    high: 666_666_666.667,
  });
  expect(findStart(end, buildIn('percent', 'b', 20, { qualifier: 'lte', high: 20 }))).toEqual({
    low: 666_666_666.667,
    high: null,
  });
});

test('findStart(65, 62.5%) leaves the room of the rounding', () => {
  const growth = buildIn('percent', 'b', 62.5, { low: 62.45, high: 62.55 });
  expect(findStart(buildIn('firm', 'a', 65), growth)).toEqual({ low: 39.9876960935, high: 40.0123114805 });
});

test('findStart(an end or a growth that leaves it open) has no bound there', () => {
  const open = buildIn('yuan', 'a', 8e8, { qualifier: 'gte', low: 8e8 });
  const rise = buildIn('percent', 'b', 20, { qualifier: 'gte', low: 20 });
  expect(findStart(open, rise)).toEqual({ low: null, high: null });
  expect(findStart(buildIn('yuan', 'a', 8e8), buildIn('percent', 'b', -100))).toEqual({
    low: null,
    high: null,
  });
});

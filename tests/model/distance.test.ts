import { expect, test } from 'vitest';
import { distanceTo } from '../../src/model/distance.ts';
import { aim, came } from '../charts/build-bullet.ts';

test('distanceTo(target, outcome) is above the target where positive, without binary dust', () => {
  expect(distanceTo(aim(20), came('2021', 25))).toEqual({ low: 5, high: 5, isAbout: false });
  expect(distanceTo(aim(0.3), came('2021', 0.1))).toEqual({ low: -0.2, high: -0.2, isAbout: false });
  expect(distanceTo(aim(20), came('2021', 20))).toEqual({ low: 0, high: 0, isAbout: false });
  expect(distanceTo(aim(0), came('2021', 0))).toEqual({ low: 0, high: 0, isAbout: false });
});

test('distanceTo(target, bound) stays open on the side that the bound leaves open', () => {
  expect(distanceTo(aim(20), came('2021', 25, { qualifier: 'gte', low: 25 }))).toMatchObject({
    low: 5,
    high: null,
  });
  expect(distanceTo(aim(20), came('2021', 25, { qualifier: 'lt', high: 25 }))).toMatchObject({
    low: null,
    high: 5,
  });
  expect(distanceTo(aim(20), came('2021', 25, { qualifier: 'gt', low: 25, high: 30 }))).toMatchObject({
    low: 5,
    high: 10,
  });
});

test('distanceTo(bound target, outcome) is measured from the number the target names', () => {
  for (const given of [
    { qualifier: 'gte', low: 20 },
    { qualifier: 'lte', high: 20 },
  ] as const)
    expect(distanceTo(aim(20, given), came('2021', 15))).toMatchObject({ low: -5, high: -5 });
  expect(distanceTo(aim(null, { low: 5, high: 10, qualifier: 'range' }), came('2021', 12))).toMatchObject({
    low: 2,
    high: 7,
  });
});

test('distanceTo(target, about so much or two ends) is about, or between two ends', () => {
  expect(distanceTo(aim(20), came('2021', 25, { qualifier: 'approx', low: 24, high: 26 }))).toEqual({
    low: 5,
    high: 5,
    isAbout: true,
  });
  expect(distanceTo(aim(506), came('2021', null, { low: 506, high: 507, qualifier: 'range' }))).toMatchObject(
    { low: 0, high: 1 },
  );
});

test('distanceTo(nothing) is null', () => {
  expect(distanceTo(aim(20), came('2021', null))).toBeNull();
  expect(distanceTo(aim(null), came('2021', 5))).toBeNull();
});

import { expect, test } from 'vitest';
import { sayAbout, sayDistance, sayFigure, sayTarget } from '../../src/i18n/bullet-words.ts';
import { aim, came } from '../charts/build-bullet.ts';
import { UNITS } from '../model/build-units.ts';

const both = (low: number | null, high: number | null, isAbout = false) =>
  (['en', 'zh'] as const).map((lang) => sayDistance({ low, high, isAbout }, UNITS.firm, lang));

test('sayDistance(point) is above, below or on the target', () => {
  expect(both(5, 5)).toEqual(['5 firms above the target', '高于目标5家']);
  expect(both(-1, -1)).toEqual(['1 firm below the target', '低于目标1家']);
  expect(both(0, 0)).toEqual(['exactly on the target', '与目标持平']);
  expect(both(1_305, 1_305, true)).toEqual(['about 1,310 firms above the target', '高于目标约1310家']);
});

test('sayDistance(bound) says at least how far, or that it is open', () => {
  expect(both(5, null)).toEqual(['at least 5 firms above the target', '高于目标至少5家']);
  expect(both(null, -5)).toEqual(['at least 5 firms below the target', '低于目标至少5家']);
  expect(both(0, null)).toEqual(['on the target or above it', '等于或高于目标']);
  expect(both(null, 0)).toEqual(['on the target or below it', '等于或低于目标']);
  expect(both(-5, null)).toEqual([
    'above or below the target: the figure leaves it open',
    '高于还是低于目标，这个数字未能说明',
  ]);
});

test('sayDistance(two ends) says both, on one side or on both', () => {
  expect(both(5, 9)).toEqual(['5 to 9 firms above the target', '高于目标5～9家']);
  expect(both(-9, -5)).toEqual(['5 to 9 firms below the target', '低于目标5～9家']);
  expect(both(-3, 4)).toEqual([
    'between 3 firms below and 4 firms above the target',
    '在低于目标3家与高于目标4家之间',
  ]);
});

test('sayTarget(undated, without a mode) says what is not stated', () => {
  const target = { ...aim(20), mode: null, period: null };
  expect([sayTarget(target, 'en'), sayTarget(target, 'zh')]).toEqual([
    'target, no deadline stated',
    '目标，期限未载',
  ]);
});

test('sayFigure(worked out) is to three figures, stated ones are whole; sayAbout(figure) says what is special', () => {
  const derived = came('2021', 1234, { origin: 'derived', qualifier: 'approx', periodInferred: true });
  expect([sayFigure(derived, 'en'), sayFigure(came('2021', 1234), 'en')]).toEqual([
    'about 1,230 enterprises',
    '1,234 enterprises',
  ]);
  expect([sayAbout(derived, 'en'), sayAbout(derived, 'zh')]).toEqual([
    '2021 (inferred), worked out by us',
    '2021年（推断），本站推算',
  ]);
  expect(sayAbout(came('2021', 5, { kind: 'expected', origin: 'cited' }), 'en')).toBe(
    '2021, expected at the time, cited',
  );
});

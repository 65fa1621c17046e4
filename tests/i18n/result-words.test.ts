import { expect, test } from 'vitest';
import { sayResult, sayRoom } from '../../src/i18n/result-words.ts';
import { UNITS } from '../model/build-units.ts';

const { firm, percent, point, yuan } = UNITS;

test('sayResult(value, low, high) is no finer than its room allows', () => {
  const growth = { value: 199.626517274, low: 199.440037331, high: 199.813171415 };
  expect(sayResult(growth, percent, 'en')).toBe('199.63%');
  expect(sayRoom(growth, percent, 'en')).toBe('199.44% to 199.82%');
  expect(sayRoom(growth, percent, 'zh')).toBe('199.44%～199.82%');
  expect(sayResult({ value: 0.59, low: 0.58, high: 0.6 }, point, 'zh')).toBe('0.59个百分点');
});

test('sayResult(exact) keeps whole numbers whole and six figures of the rest', () => {
  const exact = (value: number) => ({ value, low: value, high: value });
  expect(sayResult(exact(1_234_567), firm, 'en')).toBe('1,234,567 firms');
  expect(sayResult(exact(33.3333333333), percent, 'en')).toBe('33.3333%');
  expect(sayResult(exact(0), firm, 'en')).toBe('0 firms');
  expect(sayResult(exact(-25), percent, 'en')).toBe('−25%');
});

test('sayRoom(ends) rounds outwards, counts not at all, money to what it bears', () => {
  expect(sayRoom({ low: 692, high: 1135 }, firm, 'en')).toBe('692 to 1,135 firms');
  expect(sayRoom({ low: 8_423_025, high: 8_537_025 }, yuan, 'zh')).toBe('842万元～854万元');
  expect(sayRoom({ low: -0.2345, high: 0.1234 }, percent, 'en')).toBe('−0.24% to 0.13%');
  expect(sayRoom({ low: 318, high: 318 }, firm, 'en')).toBe('318 firms');
});

test('sayResult(open) says at least or at most; nothing at all is a dash', () => {
  const say = (low: number | null, high: number | null) =>
    (['en', 'zh'] as const).map((lang) => sayResult({ value: null, low, high }, firm, lang));
  expect(say(692, null)).toEqual(['at least 692 firms', '至少692家']);
  expect(say(null, 5)).toEqual(['at most 5 firms', '至多5家']);
  expect(say(null, null)).toEqual(['—', '—']);
});

import { expect, test } from 'vitest';
import { findUnitKind, nameUnit } from '../../src/i18n/unit.ts';
import { units } from './units.ts';

test('findUnitKind(unit) goes by currency and Chinese word', () => {
  expect(Object.entries(units).map(([id, unit]) => [id, findUnitKind(unit)])).toEqual([
    ['yuan', 'money'],
    ['enterprise', 'count'],
    ['award', 'count'],
    ['patent', 'count'],
    ['percent', 'percent'],
    ['point', 'percentage-point'],
  ]);
});

test('nameUnit(unit, en, number) is singular beside 1 and −1 only', () => {
  const named = ['1', '−1', '0', '0.8', '1.1', '21'].map((digits) => nameUnit(units.award, 'en', digits));
  expect(named).toEqual(['award', 'award', 'awards', 'awards', 'awards', 'awards']);
});

test('nameUnit(unit, zh, number) is the classifier, or the word of the unit where it has none', () => {
  expect(nameUnit(units.enterprise, 'zh', '1')).toBe('家');
  expect(nameUnit(units.award, 'zh', '1')).toBe('项');
  expect(nameUnit({ ...units.yuan, zhClassifier: '笔' }, 'zh', '1')).toBe('元');
  expect(nameUnit({ ...units.point, zh: '个百分点', zhClassifier: '' }, 'zh', '1')).toBe('个百分点');
});

import { expect, test } from 'vitest';
import { findLacks } from '../../src/model/find-lacks.ts';
import type { Observation } from '../../src/model/observation.ts';
import { buildFigure, type Figure } from './build-figure.ts';
import { UNITS } from './build-units.ts';

const aim = (given: Figure = {}): Observation =>
  buildFigure({ period: '2021', kind: 'target', mode: 'plain', ...given });
const growth = aim({ definition: { basis: 'growth', unit: UNITS.percent } });
const money: Observation = { ...growth, indicator: { ...growth.indicator, unit: UNITS.yuan } };
const level = (period: string, given: Partial<Observation> = {}): Observation => {
  const figure = buildFigure({ period, definition: { basis: 'flow', unit: UNITS.yuan } });
  return { ...figure, indicator: money.indicator, ...given };
};

test('findLacks(target) misses a deadline and whether a count is of the year or of all', () => {
  expect(findLacks(aim(), [], [])).toEqual([]);
  expect(findLacks({ ...aim(), period: null }, [], [])).toEqual(['deadline']);
  expect(findLacks(aim({ definition: { basis: 'unstated' } }), [], [])).toEqual(['basis']);
});

test('findLacks(target, unsaid) adds what an editor noted, in one order', () => {
  expect(findLacks({ ...aim(), period: null }, ['unit', 'number'], [])).toEqual([
    'deadline',
    'number',
    'unit',
  ]);
});

test('findLacks(growth) misses the figure of the year before, of the same place and reported', () => {
  expect(findLacks(money, [], [])).toEqual(['baseline']);
  expect(findLacks(money, [], [level('2020')])).toEqual([]);
  expect(findLacks(money, [], [level('2020-12')])).toEqual([]);
  for (const other of [
    level('2019'),
    level('2021'),
    level('2020', { kind: 'target' }),
    level('2020', { region: buildFigure({ region: 'pingdingshan' }).region }),
    level('2020', { definition: { ...level('2020').definition, basis: 'ceiling' } }),
  ]) {
    expect(findLacks(money, [], [other])).toEqual(['baseline']);
  }
});

test('findLacks(growth of what is itself a rate) needs no base', () => {
  const rate = { ...growth, indicator: { ...growth.indicator, unit: UNITS.percent } };
  expect(findLacks(rate, [], [])).toEqual([]);
});

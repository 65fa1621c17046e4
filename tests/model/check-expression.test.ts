import { expect, test } from 'vitest';
import {
  checkExpression,
  fitUnits,
  isPercent,
  takesOperands,
  type CheckKind,
} from '../../src/model/check-expression.ts';
import { evaluate } from '../../src/model/evaluate.ts';
import { buildIn, UNITS } from './build-units.ts';

type Operand = readonly [unit: keyof typeof UNITS, value: number];

const give = (kind: CheckKind, operands: readonly Operand[], claim: keyof typeof UNITS) => {
  const figures = operands.map(([unit, value], at) => buildIn(unit, `x.${at}`, value));
  const expression = checkExpression(kind, figures, UNITS[claim]);
  return expression && evaluate(expression, new Map(figures.map((each) => [each.id, each])))?.value;
};
const fit = (kind: CheckKind, names: string, claim: keyof typeof UNITS) =>
  fitUnits(
    kind,
    names.split(' ').map((name) => UNITS[name as keyof typeof UNITS]),
    UNITS[claim],
  );

test('checkExpression(growth, from, to) is how much more to is, in per cent', () => {
  expect(
    give(
      'growth',
      [
        ['firm', 40],
        ['firm', 65],
      ],
      'percent',
    ),
  ).toBe(62.5);
  expect(
    give(
      'growth',
      [
        ['firm', 65],
        ['firm', 65],
      ],
      'percent',
    ),
  ).toBe(0);
  expect(
    give(
      'growth',
      [
        ['firm', 80],
        ['firm', 60],
      ],
      'percent',
    ),
  ).toBe(-25);
});

test('checkExpression(sum, difference) takes them in their order', () => {
  expect(
    give(
      'sum',
      [
        ['firm', 14],
        ['firm', 247],
        ['firm', 0],
      ],
      'firm',
    ),
  ).toBe(261);
  expect(
    give(
      'difference',
      [
        ['percent', 1.04],
        ['percent', 0.45],
      ],
      'point',
    ),
  ).toBe(0.59);
  expect(
    give(
      'difference',
      [
        ['firm', 10],
        ['firm', 3],
        ['firm', 2],
      ],
      'firm',
    ),
  ).toBe(5);
});

test('checkExpression(share, part, whole) is in per cent', () => {
  expect(
    give(
      'share',
      [
        ['firm', 6],
        ['firm', 18],
      ],
      'percent',
    ),
  ).toBe(33.3333333333);
});

test('checkExpression(product, quotient) counts a percentage as hundredths', () => {
  expect(
    give(
      'product',
      [
        ['yuan', 10_600_000],
        ['percent', 80],
      ],
      'yuan',
    ),
  ).toBe(8_480_000);
  expect(
    give(
      'product',
      [
        ['percent', 50],
        ['percent', 20],
      ],
      'percent',
    ),
  ).toBe(10);
  expect(
    give(
      'quotient',
      [
        ['yuan', 8_480_000],
        ['percent', 80],
      ],
      'yuan',
    ),
  ).toBe(10_600_000);
  expect(
    give(
      'quotient',
      [
        ['yuan', 8_480_000],
        ['yuan', 10_600_000],
      ],
      'percent',
    ),
  ).toBe(80);
  expect(
    give(
      'quotient',
      [
        ['firm', 13],
        ['firm', 2],
      ],
      'times',
    ),
  ).toBe(6.5);
});

test('checkExpression(union) is none, nor is one of a single figure', () => {
  expect(
    give(
      'union',
      [
        ['firm', 1],
        ['firm', 2],
      ],
      'firm',
    ),
  ).toBeNull();
  expect(give('sum', [['firm', 1]], 'firm')).toBeNull();
});

test('takesOperands(kind, count) wants two, and no more where the order has only two places', () => {
  expect(['growth', 'share', 'quotient'].map((kind) => takesOperands(kind as CheckKind, 3))).toEqual([
    false,
    false,
    false,
  ]);
  expect(
    ['sum', 'union', 'product', 'difference'].map((kind) => takesOperands(kind as CheckKind, 3)),
  ).toEqual([true, true, true, true]);
  expect(takesOperands('sum', 1)).toBe(false);
});

test('fitUnits(kind, operands, claim) lets only like be added to like', () => {
  expect([fit('sum', 'firm firm', 'firm'), fit('sum', 'firm centre', 'firm')]).toEqual([true, false]);
  expect([fit('union', 'firm firm', 'centre'), fit('difference', 'percent percent', 'point')]).toEqual([
    false,
    true,
  ]);
  expect([fit('growth', 'yuan yuan', 'percent'), fit('growth', 'yuan yuan', 'yuan')]).toEqual([true, false]);
  expect([fit('share', 'firm centre', 'percent'), fit('share', 'firm firm', 'percent')]).toEqual([
    false,
    true,
  ]);
});

test('fitUnits(product, quotient) wants the unit of the claim among the operands, or a ratio of two alike', () => {
  expect([fit('product', 'yuan percent', 'yuan'), fit('product', 'firm percent', 'yuan')]).toEqual([
    true,
    false,
  ]);
  expect([fit('quotient', 'firm firm', 'times'), fit('quotient', 'yuan firm', 'yuan')]).toEqual([true, true]);
  expect([fit('quotient', 'firm firm', 'firm'), fit('quotient', 'yuan firm', 'percent')]).toEqual([
    false,
    false,
  ]);
  expect(fit('sum', 'firm', 'firm')).toBe(false);
});

test('isPercent(unit) is true of percentages and percentage points', () => {
  expect(Object.values(UNITS).filter(isPercent)).toEqual([UNITS.percent, UNITS.point]);
});

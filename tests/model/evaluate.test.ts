import { expect, test } from 'vitest';
import { evaluate } from '../../src/model/evaluate.ts';
import { parseExpression } from '../../src/model/expression.ts';
import { buildObservation, type Given } from '../charts/build-observation.ts';

const figure = (value: number | null, given: Given = {}) => buildObservation('2022', value, given);

/** Figures as their printed words give them. */
const FIGURES = new Map([
  ['82', figure(82)],
  ['156', figure(156)],
  ['65', figure(65)],
  ['25.8%', figure(25.8, { low: 25.75, high: 25.85 })],
  ['30.8%', figure(30.8, { low: 30.75, high: 30.85 })],
  ['62.5%', figure(62.5, { low: 62.45, high: 62.55 })],
  ['84.1%', figure(84.1, { low: 84.05, high: 84.15 })],
  ['27.5', figure(27.5, { low: 27.45, high: 27.55 })],
  ['32.46', figure(32.46, { low: 32.455, high: 32.465 })],
  ['6.5', figure(6.5, { low: 6.45, high: 6.55 })],
  ['over 500', figure(500, { low: 500, qualifier: 'gt' })],
  ['506 or 507', figure(null, { low: 506, high: 507, qualifier: 'range' })],
  ['0', figure(0)],
]);

const result = (text: string) => {
  const expression = parseExpression(text);
  if (!expression) throw new Error(`invalid expression: ${text}`);
  return evaluate(expression, FIGURES);
};

test('evaluate("whole({82} / {25.8%} * 100)") is 318: no other whole number rounds to that share', () => {
  expect(result('whole({82} / {25.8%} * 100)')).toEqual({ value: 318, low: 318, high: 318 });
  const fits = Array.from({ length: 1000 }, (_, n) => n).filter(
    (n) => (820 / n) * 100 >= 257.5 && (820 / n) * 100 < 258.5,
  );
  expect(fits).toEqual([318]);
});

test('evaluate("whole({156} / {30.8%} * 100)") is 506 or 507, without a value', () => {
  expect(result('whole({156} / {30.8%} * 100)')).toEqual({ value: null, low: 506, high: 507 });
});

test('evaluate("whole({65} / (1 + {62.5%} / 100))") is 40', () => {
  expect(result('whole({65} / (1 + {62.5%} / 100))')).toEqual({ value: 40, low: 40, high: 40 });
});

test('evaluate("{32.46} / {6.5}") keeps the rounding of both', () => {
  expect(result('{32.46} / {6.5}')).toEqual({
    value: 4.99384615385,
    low: 4.95496183206,
    high: 5.03333333333,
  });
});

test('evaluate("{84.1%} - {27.5}") is 56.6, and 0.1 either way', () => {
  expect(result('{84.1%} - {27.5}')).toEqual({ value: 56.6, low: 56.5, high: 56.7 });
});

test('evaluate("1 / 0") is nothing at all', () => {
  expect(result('1 / 0')).toEqual({ value: null, low: null, high: null });
  expect(result('{82} / {0}')).toEqual({ value: null, low: null, high: null });
  expect(result('{82} / ({27.5} - {27.5})')).toMatchObject({ low: null, high: null });
});

test('evaluate("whole(1 / 4)") is null: no whole number fits', () => {
  expect(result('whole(1 / 4)')).toBeNull();
  expect(result('whole(1 / 4) + 1')).toBeNull();
});

test('evaluate("whole({over 500})") is null: there is no end to the whole numbers', () => {
  expect(result('whole({over 500})')).toBeNull();
});

test('evaluate("{over 500} * 2") stays open above', () => {
  expect(result('{over 500} * 2')).toEqual({ value: 1000, low: 1000, high: null });
});

test('evaluate("{506 or 507} - {156}") has bounds and no value', () => {
  expect(result('{506 or 507} - {156}')).toEqual({ value: null, low: 350, high: 351 });
});

test('evaluate("{0} + 0") is 0, not missing', () => {
  expect(result('{0} + 0')).toEqual({ value: 0, low: 0, high: 0 });
});

test('evaluate("{unknown}") is null', () => {
  expect(result('{unknown}')).toBeNull();
  expect(result('whole({unknown} + 1)')).toBeNull();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { operandsOf, parseExpression, type Expression } from '../../src/model/expression.ts';

const figure = (id: string): Expression => ({ kind: 'figure', id });
const number = (value: number): Expression => ({ kind: 'number', value });
const operation = (operation: '+' | '-' | '*' | '/', left: Expression, right: Expression): Expression => ({
  kind: 'operation',
  operation,
  left,
  right,
});

test('parseExpression("{a.b-c/1}") is a figure', () => {
  expect(parseExpression('{zmd-net-2022.technology-contracts.2}')).toEqual(
    figure('zmd-net-2022.technology-contracts.2'),
  );
});

test('parseExpression("12.5") is a number', () => {
  expect(parseExpression(' 12.5 ')).toEqual(number(12.5));
  expect(parseExpression('0')).toEqual(number(0));
});

test('parseExpression("{a} - {b} - 1") goes from left to right', () => {
  const first = operation('-', figure('a'), figure('b'));
  expect(parseExpression('{a} - {b} - 1')).toEqual(operation('-', first, number(1)));
});

test('parseExpression("{a} + {b} * 2") multiplies first', () => {
  expect(parseExpression('{a} + {b} * 2')).toEqual(
    operation('+', figure('a'), operation('*', figure('b'), number(2))),
  );
});

test('parseExpression("({a} + {b}) / 2") takes what stands in parentheses first', () => {
  expect(parseExpression('({a}+{b})/2')).toEqual(
    operation('/', operation('+', figure('a'), figure('b')), number(2)),
  );
});

test('parseExpression("whole({a} / {b} * 100)") is a whole number', () => {
  expect(parseExpression('whole({a} / {b} * 100)')).toEqual({
    kind: 'whole',
    of: operation('*', operation('/', figure('a'), figure('b')), number(100)),
  });
});

test.each([
  ...['', ' ', '{}', '{a', 'a}', '{{a}}', 'a', '{a} {b}', '{a} +', '+ {a}', '-1', '{a} ** 2', '{a} ^ 2'],
  ...[
    '({a}',
    '{a})',
    '()',
    'whole',
    'whole {a}',
    'whole()',
    'wholes({a})',
    'sum({a})',
    '1.2.3',
    '1,000',
    '5%',
  ],
  ...['{a} - - {b}', '{a} + ({b}', 'whole({a}', '{a}; {b}', '１ + １', '{a} × {b}'],
])('parseExpression(%j) is null', (text) => {
  expect(parseExpression(text)).toBeNull();
});

test('parseExpression("((…1…))") does not crash on deep brackets', () => {
  const nested = (depth: number): string => `${'('.repeat(depth)}1${')'.repeat(depth)}`;
  expect(parseExpression(nested(50))).toEqual(number(1));
  expect(parseExpression(nested(100_000))).toBeNull();
  expect(parseExpression('('.repeat(100_000))).toBeNull();
  expect(parseExpression(`${'whole('.repeat(100_000)}1${')'.repeat(100_000)}`)).toBeNull();
});

test('parseExpression("1 + 1 + …") takes 500 numbers, and refuses a chain too long to walk', () => {
  expect(parseExpression(`${'1 + '.repeat(499)}{a}`)).not.toBeNull();
  expect(parseExpression(`${'1 + '.repeat(100_000)}{a}`)).toBeNull();
});

test('parseExpression(any text) gives a tree or null, and never throws', () => {
  const pieces = ['{a}', '{b.c/d}', '1', '2.5', 'whole', '(', ')', '+', '-', '*', '/', ' ', '{', '}', 'x'];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((each) => each.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (each) => {
      const tree = parseExpression(each);
      if (tree) expect(operandsOf(tree).every((id) => each.includes(`{${id}}`))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('operandsOf(expression) gives its ids in their order, each once', () => {
  const tree = parseExpression('whole({b} / (1 + {a} / 100)) - {b}');
  expect(tree && operandsOf(tree)).toEqual(['b', 'a']);
  const none = parseExpression('1 + 2');
  expect(none && operandsOf(none)).toEqual([]);
});

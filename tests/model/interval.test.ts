import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean, combine, intervalOf, type Interval } from '../../src/model/interval.ts';

const OPEN: Interval = { low: null, high: null };

test.each([
  ['eq', 443, null, null, 443, 443],
  ['eq', 10.71, 10.705, 10.715, 10.705, 10.715],
  ['approx', 300, 250, 350, 250, 350],
  ['gte', 30, 30, null, 30, null],
  ['gt', 1300, 1300, 1400, 1300, 1400],
  ['gt', 500, null, null, 500, null],
  ['lte', 50, null, 50, null, 50],
  ['lt', 50, null, null, null, 50],
  ['range', null, 506, 507, 506, 507],
  ['eq', 0, null, null, 0, 0],
])('intervalOf({ qualifier: %j, value: %j, low: %j, high: %j }) is %j to %j', (...cells) => {
  const [qualifier, value, low, high, from, to] = cells;
  expect(intervalOf({ qualifier, value, low, high })).toEqual({ low: from, high: to });
});

test('combine("+", a, b) adds the ends', () => {
  expect(combine('+', { low: 1, high: 2 }, { low: 10, high: 20 })).toEqual({ low: 11, high: 22 });
});

test('combine("-", a, b) takes the far end from the near one', () => {
  expect(combine('-', { low: 1, high: 2 }, { low: 10, high: 20 })).toEqual({ low: -19, high: -8 });
});

test('combine("*", a, b) takes the least and greatest of the products', () => {
  expect(combine('*', { low: -1, high: 2 }, { low: -3, high: 5 })).toEqual({ low: -6, high: 10 });
});

test('combine("/", a, b) divides by the ends', () => {
  expect(combine('/', { low: 1, high: 2 }, { low: 4, high: 8 })).toEqual({ low: 0.125, high: 0.5 });
});

test.each([
  { low: 0, high: 0 },
  { low: 0, high: 5 },
  { low: -1, high: 1 },
  { low: null, high: 1 },
])('combine("/", a, %j) leaves both sides open: the divisor may be zero', (divisor) => {
  expect(combine('/', { low: 1, high: 2 }, divisor)).toEqual(OPEN);
});

test('combine(any, a, b) has no end where an open side reaches it', () => {
  const above = { low: 1, high: null };
  expect(combine('+', above, { low: 1, high: 1 })).toEqual({ low: 2, high: null });
  expect(combine('-', { low: 1, high: 1 }, above)).toEqual({ low: null, high: 0 });
  expect(combine('*', above, { low: 2, high: 3 })).toEqual({ low: 2, high: null });
  expect(combine('*', above, { low: -1, high: 1 })).toEqual(OPEN);
  expect(combine('*', OPEN, { low: 0, high: 0 })).toEqual({ low: 0, high: 0 });
  expect(combine('/', { low: 4, high: 4 }, { low: 2, high: null })).toEqual({ low: 0, high: 2 });
});

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const end = fc.option(number, { nil: null });
const SIDE = 1e9;

/** An interval and a point within it; an open side reaches as far as the numbers here go. */
const withPoint = fc.tuple(end, end, share).map(([a, b, at]) => {
  const [low, high] = a !== null && b !== null && a > b ? [b, a] : [a, b];
  const [from, to] = [low ?? Math.min(-SIDE, high ?? 0), high ?? Math.max(SIDE, low ?? 0)];
  return { interval: { low, high }, point: Math.min(to, Math.max(from, from + (to - from) * at)) };
});

const OPERATIONS = {
  '+': (x: number, y: number) => x + y,
  '-': (x: number, y: number) => x - y,
  '*': (x: number, y: number) => x * y,
  '/': (x: number, y: number) => x / y,
};

test.each(['+', '-', '*', '/'] as const)(
  'combine(%j, a, b) holds the result of every point of a with every point of b',
  (operation) => {
    fc.assert(
      fc.property(withPoint, withPoint, (a, b) => {
        fc.pre(operation !== '/' || b.point !== 0);
        const result = OPERATIONS[operation](a.point, b.point);
        const { low, high } = combine(operation, a.interval, b.interval);
        // What two ways of reckoning may differ by in the last binary digit.
        const dust = Math.abs(result) * 1e-14 + Number.MIN_VALUE;
        if (low !== null) expect(result).toBeGreaterThanOrEqual(low - dust);
        if (high !== null) expect(result).toBeLessThanOrEqual(high + dust);
      }),
      { numRuns: 2000 },
    );
  },
);

test('clean(value) has no binary dust', () => {
  expect([0.1 + 0.2, 1.86 - 0.11, 84.1 - 27.5, 10.71 * 1e8, 1.1 * 1.1].map(clean)).toEqual([
    0.3, 1.75, 56.6, 1_071_000_000, 1.21,
  ]);
  expect([0, -0.1 - 0.2, Infinity].map(clean)).toEqual([0, -0.3, Infinity]);
});

test('clean(a + b) of two decimals prints no more digits than they have, unless they all but cancel out', () => {
  const decimal = fc.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(decimal, decimal, ([a, p], [b, q]) => {
      const most = Math.max(p, q);
      const exact = (BigInt(a) * 10n ** BigInt(most - p) + BigInt(b) * 10n ** BigInt(most - q)).toString();
      const [x, y, sum] = [a / 10 ** p, b / 10 ** q, Number(`${exact}e-${most}`)];
      fc.pre(sum === 0 || Math.abs(sum) > Math.abs(x) / 1000);
      expect(clean(x + y)).toBe(sum);
    }),
  );
});

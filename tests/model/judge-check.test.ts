import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takesOperands } from '../../src/model/check-expression.ts';
import { judgeCheck, type Check } from '../../src/model/judge-check.ts';
import { CHECK_KINDS } from '../../src/model/vocabulary.ts';
import { buildIn } from './build-units.ts';

const rounded = (half: number, value: number) => ({ low: value - half, high: value + half });
const yuan = (id: string, hundredMillions: number) =>
  buildIn('yuan', id, hundredMillions * 1e8, rounded(5e5, hundredMillions * 1e8));
const firms = (id: string, count: number | null, given = {}) => buildIn('firm', id, count, given);
const check = (given: Partial<Check> & Pick<Check, 'kind' | 'operands' | 'claim'>) =>
  judgeCheck({ premise: '', ...given });

test('judgeCheck(growth of 10.71 to 32.09, 199.6%) holds: 199.63 rounds to it', () => {
  const claim = buildIn('percent', 'claim', 199.6, { low: 199.55, high: 199.65 });
  expect(check({ kind: 'growth', operands: [yuan('a', 10.71), yuan('b', 32.09)], claim })).toEqual({
    ...{ finding: 'holds', underPremise: 'holds', shared: null, start: null, trouble: null, troubled: [] },
    result: { value: 199.626517274, low: 199.440037331, high: 199.813171415 },
    claim: { low: 199.55, high: 199.65 },
  });
});

test('judgeCheck(1.04 − 0.45, 0.59) holds, and 0.60 holds only within rounding, 0.62 not at all', () => {
  const operands = [
    buildIn('percent', 'a', 1.04, { low: 1.035, high: 1.045 }),
    buildIn('percent', 'b', 0.45, { low: 0.445, high: 0.455 }),
  ];
  const of = (value: number) => {
    const claim = buildIn('point', 'claim', value, rounded(0.005, value));
    return check({ kind: 'difference', operands, claim }).finding;
  };
  expect([0.59, 0.6, 0.58, 0.62, 0.57].map(of)).toEqual([
    'holds',
    'holds-within-rounding',
    'holds-within-rounding',
    'does-not-hold',
    'does-not-hold',
  ]);
});

test('judgeCheck(1060万 × 80%, 848万) holds', () => {
  const operands = [buildIn('yuan', 'a', 10_600_000), buildIn('percent', 'b', 80, rounded(0.5, 80))];
  const claim = buildIn('yuan', 'claim', 8_480_000, { low: 8_475_000, high: 8_485_000 });
  expect(check({ kind: 'product', operands, claim }).finding).toBe('holds');
});

test('judgeCheck(6 of 18, a third) holds, though a third is kept to four digits', () => {
  const operands = [firms('a', 6), firms('b', 18)];
  const third = (value: number) =>
    check({ kind: 'share', operands, claim: buildIn('percent', 'claim', value) }).finding;
  expect([third(33.3333), third(33.33)]).toEqual(['holds', 'does-not-hold']);
});

test('judgeCheck(443 and 692 united, 825) holds only if 310 are both; between 692 and 1,135 it may lie', () => {
  const operands = [firms('a', 443), firms('b', 692)];
  const of = (value: number) => check({ kind: 'union', operands, claim: firms('claim', value) });
  expect(of(825)).toMatchObject({
    finding: 'holds-only-if',
    result: { value: null, low: 692, high: 1135 },
    shared: { low: 310, high: 310 },
  });
  expect(of(692).shared).toEqual({ low: 443, high: 443 });
  expect(of(1135).shared).toEqual({ low: 0, high: 0 });
  expect([of(691), of(1136)].map(({ finding, shared }) => [finding, shared])).toEqual([
    ['does-not-hold', null],
    ['does-not-hold', null],
  ]);
});

test('judgeCheck(growth to 8亿 alone, at least 20%) holds only if it began from 6.67亿 at most', () => {
  const claim = buildIn('percent', 'claim', 20, { qualifier: 'gte', low: 20 });
  const of = (given: Partial<Check>) =>
    check({ kind: 'growth', operands: [buildIn('yuan', 'a', 8e8)], claim, ...given });
  expect(of({})).toMatchObject({
    ...{ finding: 'holds-only-if', underPremise: 'holds-only-if', result: null, shared: null },
    start: { low: null, high: 666_666_666.667 },
  });
  expect(of({ premise: 'both are meant' })).toMatchObject({
    ...{ finding: 'depends-on-reading', underPremise: 'holds-only-if' },
  });
});

test('judgeCheck(growth to at least so much alone, at least 20%) cannot be checked: any beginning will do', () => {
  const claim = buildIn('percent', 'claim', 20, { qualifier: 'gte', low: 20 });
  const operands = [buildIn('yuan', 'a', 2e10, { qualifier: 'gte', low: 2e10 })];
  expect(check({ kind: 'growth', operands, claim })).toMatchObject({
    ...{ finding: 'cannot-be-checked', trouble: 'open', troubled: ['a', 'claim'], start: null },
  });
});

test('judgeCheck(union of a part that is only a bound) leaves open what the bound leaves open', () => {
  const operands = [firms('a', 443), firms('b', 692, { qualifier: 'gt', low: 692 })];
  expect(check({ kind: 'union', operands, claim: firms('claim', 5000) })).toMatchObject({
    finding: 'holds-only-if',
    result: { value: null, low: 692, high: null },
    shared: { low: 0, high: null },
  });
});

test('judgeCheck(premise) depends on reading, and keeps what comes of it under that reading', () => {
  const operands = [firms('a', 443), firms('b', 692)];
  const premise = 'they are all the innovation firms';
  expect(check({ kind: 'union', operands, claim: firms('claim', 825), premise })).toMatchObject({
    ...{ finding: 'depends-on-reading', underPremise: 'holds-only-if', shared: { low: 310, high: 310 } },
  });
  expect(check({ kind: 'sum', operands, claim: firms('claim', 825), premise })).toMatchObject({
    ...{ finding: 'depends-on-reading', underPremise: 'does-not-hold', shared: null },
  });
});

test('judgeCheck(claim of at least 20%) holds where the result is above it, whatever is open', () => {
  const claim = buildIn('percent', 'claim', 20, { qualifier: 'gte', low: 20 });
  const growth = (from: number, to: number, given = {}) =>
    check({ kind: 'growth', operands: [firms('a', from), firms('b', to, given)], claim });
  expect(growth(100, 120).finding).toBe('holds');
  expect(growth(100, 119).finding).toBe('does-not-hold');
  expect(growth(100, 130, { qualifier: 'gte', low: 130 }).finding).toBe('holds');
  expect(growth(100, 110, { qualifier: 'gte', low: 110 })).toMatchObject({
    ...{ finding: 'cannot-be-checked', trouble: 'open' },
    troubled: ['b', 'claim'],
  });
});

test('judgeCheck(more than 100, divided by) cannot be checked, though both ends of the result are finite', () => {
  const operands = [firms('a', 100, { qualifier: 'gt', low: 100 }), firms('b', 200)];
  const claim = buildIn('percent', 'claim', 50, rounded(0.5, 50));
  expect(check({ kind: 'growth', operands, claim })).toMatchObject({
    ...{ finding: 'cannot-be-checked', trouble: 'open', troubled: ['a'] },
    result: { value: null, low: -100, high: 100 },
  });
});

test('judgeCheck(506 or 507) reckons with both and with no point between', () => {
  const operands = [firms('a', null, { low: 506, high: 507, qualifier: 'range' }), firms('b', 156)];
  const of = (value: number) => check({ kind: 'difference', operands, claim: firms('claim', value) });
  expect(of(351)).toMatchObject({ finding: 'holds-within-rounding', result: { value: null, low: 350 } });
  expect(of(352).finding).toBe('does-not-hold');
});

test('judgeCheck(growth from nothing) cannot be checked: the divisor is zero', () => {
  const claim = buildIn('percent', 'claim', 100);
  expect(check({ kind: 'growth', operands: [firms('a', 0), firms('b', 5)], claim })).toMatchObject({
    ...{ finding: 'cannot-be-checked', trouble: 'divisor', troubled: ['a'], result: null },
  });
  expect(check({ kind: 'sum', operands: [firms('a', 0), firms('b', 0)], claim: firms('c', 0) }).finding).toBe(
    'holds',
  );
});

test('judgeCheck(what cannot be reckoned) says why, and which figures are in the way', () => {
  const [a, b, claim] = [firms('a', 1), firms('b', 2), firms('claim', 3)];
  const why = (given: Partial<Check>) => {
    const { finding, trouble, troubled } = check({ kind: 'sum', operands: [a, b], claim, ...given });
    return [finding, trouble, troubled];
  };
  const cannot = 'cannot-be-checked';
  expect(why({ operands: [a] })).toEqual([cannot, 'operands', ['a']]);
  expect(why({ operands: [a, yuan('y', 1)] })).toEqual([cannot, 'units', ['a', 'y', 'claim']]);
  expect(why({ operands: [a, firms('m', null)] })).toEqual([cannot, 'figure', ['m']]);
  expect(why({ claim: firms('claim', null) })).toEqual([cannot, 'figure', ['claim']]);
  expect(why({ operands: [a, firms('d', 2, { operands: ['claim'] })] })).toEqual([cannot, 'circular', ['d']]);
  expect(why({ claim: firms('claim', 3, { origin: 'derived' }) })).toEqual([cannot, 'circular', ['claim']]);
  expect(why({ operands: [a, claim] })).toEqual([cannot, 'circular', ['claim']]);
});

const anyFigure = fc
  .tuple(
    fc.constantFrom(0, 1, 0.0001, 1e12, -3, 443, 692.5),
    fc.constantFrom(0, 0.5),
    fc.constantFrom('eq', 'gte', 'lte', 'gt', 'approx'),
  )
  .map(([value, half, qualifier]) =>
    qualifier === 'gte' || qualifier === 'gt'
      ? { value, low: value, high: null, qualifier }
      : qualifier === 'lte'
        ? { value, low: null, high: value, qualifier }
        : { value, low: value - half, high: value + half, qualifier },
  );

test('judgeCheck(any firms) never finds against figures that make the claim true', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CHECK_KINDS),
      fc.array(anyFigure, { minLength: 2, maxLength: 4 }),
      anyFigure,
      (kind, parts, whole) => {
        const operands = parts.map((part, at) => firms(`x.${at}`, part.value, part));
        const claim = firms('claim', whole.value, whole);
        const { finding, underPremise, result, trouble } = check({ kind, operands, claim });
        expect(underPremise).toBe(finding);
        expect(finding === 'cannot-be-checked').toBe(trouble !== null);
        if (!takesOperands(kind, parts.length)) expect(trouble).toBe('operands');
        if (result?.value === null || result === null) return;
        const isTrue =
          whole.value === result.value && (whole.qualifier === 'eq' || whole.qualifier === 'approx');
        if (isTrue) expect(['holds', 'holds-only-if']).toContain(finding);
      },
    ),
    { numRuns: 500 },
  );
});

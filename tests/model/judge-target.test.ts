import { expect, test } from 'vitest';
import { judgeTarget } from '../../src/model/judge-target.ts';
import { buildFigure, REGIONS, type Figure } from './build-figure.ts';

const FLOW = { definition: { id: 'hnte/new', basis: 'flow' } } as const;
const aim = (value: number, given: Figure = {}) =>
  buildFigure({ ...FLOW, period: '2021', kind: 'target', mode: 'plain', value, ...given });
const came = (value: number | null, given: Figure = {}) =>
  buildFigure({ ...FLOW, period: '2021', value, ...given });
const judge = (
  target: ReturnType<typeof aim>,
  outcomes: readonly ReturnType<typeof came>[],
  lacks: Parameters<typeof judgeTarget>[2] = [],
  on = 2026,
) => judgeTarget(target, outcomes, lacks, on, REGIONS);

test('judgeTarget(20, outcome) is reached from 20 on, and not reached under it', () => {
  expect([19, 20, 21].map((value) => judge(aim(20), [came(value)]))).toEqual([
    'not-reached',
    'reached',
    'reached',
  ]);
});

test('judgeTarget(more than 20) wants more than 20, at most 20 wants no more', () => {
  const over = aim(20, { qualifier: 'gt', low: 20 });
  expect([20, 21].map((value) => judge(over, [came(value)]))).toEqual(['not-reached', 'reached']);
  const ceiling = aim(20, { qualifier: 'lte', high: 20 });
  expect([19, 20, 21].map((value) => judge(ceiling, [came(value)]))).toEqual([
    'reached',
    'reached',
    'not-reached',
  ]);
  const under = aim(20, { qualifier: 'lt', high: 20 });
  expect([19, 20].map((value) => judge(under, [came(value)]))).toEqual(['reached', 'not-reached']);
});

test('judgeTarget(20, a bound) tells what the bound tells, and no more', () => {
  expect(judge(aim(20), [came(25, { qualifier: 'gt', low: 25 })])).toBe('reached');
  expect(judge(aim(20), [came(15, { qualifier: 'lt', high: 15 })])).toBe('not-reached');
  expect(judge(aim(20), [came(15, { qualifier: 'gt', low: 15 })])).toBe('other-terms');
});

test('judgeTarget(20 in each part, outcomes) is reached in part where some are and some are not', () => {
  expect(judge(aim(20), [came(25), came(15)])).toBe('reached-in-part');
  expect(judge(aim(20), [came(25), came(20)])).toBe('reached');
  expect(judge(aim(20), [came(5), came(15)])).toBe('not-reached');
});

test('judgeTarget(20, what counts otherwise) is reported in other terms', () => {
  for (const given of [
    { definition: { id: 'hnte/stock', basis: 'stock' } },
    { definition: { id: 'hnte/unstated', basis: 'unstated' } },
    { period: '2022' },
    { kind: 'expected' },
    { value: null },
  ] satisfies readonly Figure[]) {
    expect(judge(aim(20), [came(25, given)])).toBe('other-terms');
  }
});

test('judgeTarget(target) without an outcome says so; before its deadline, that it is not yet due', () => {
  expect(judge(aim(20), [])).toBe('no-outcome-found');
  expect(judge(aim(20), [], [], 2021.5)).toBe('not-yet-due');
  expect(judge(aim(20), [came(5)], [], 2021.5)).toBe('not-yet-due');
  expect(judge(aim(20), [came(25)], [], 2021.5)).toBe('reached');
});

test('judgeTarget(target without a deadline, or without a number) is not measurable as worded', () => {
  expect(judge(aim(20), [], ['deadline'])).toBe('not-measurable');
  expect(judge(aim(20), [], ['number'])).toBe('not-measurable');
  expect(judge(aim(20), [], ['unit', 'basis', 'baseline'])).toBe('no-outcome-found');
});

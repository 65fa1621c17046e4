import { expect, test } from 'vitest';
import { countStep, steps } from './steps.mjs';

const named = (name: string) => {
  const step = steps.find((candidate) => candidate.name === name);
  if (!step) throw new Error(`unknown step: ${name}`);
  return step;
};
const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };

test('countStep(step, code) counts a check without tests as one', () => {
  expect(countStep(named('types'), 0, undefined)).toEqual({ passed: 1, failed: 0 });
  expect(countStep(named('types'), 2, undefined)).toEqual({ passed: 0, failed: 1 });
});

test('countStep(step, code, report) counts the tests of a report', () => {
  expect(countStep(named('vitest'), 0, vitest)).toEqual({ passed: 7, failed: 0 });
  expect(countStep(named('vitest'), 1, { ...vitest, numFailedTests: 2 })).toEqual({ passed: 7, failed: 2 });
  expect(countStep(named('playwright'), 0, { stats, errors: [] })).toEqual({ passed: 5, failed: 0 });
});

test('countStep(step, code, report) counts a skipped test as failed', () => {
  const skipped = { ...vitest, numPendingTests: 1, numTodoTests: 1 };
  expect(countStep(named('vitest'), 0, skipped)).toEqual({ passed: 7, failed: 2, note: '2 skipped' });
});

test('countStep(step, code, report) counts a test that passed only the second time as failed', () => {
  const report = { stats: { ...stats, flaky: 1 }, errors: [] };
  expect(countStep(named('playwright'), 0, report)).toEqual({ passed: 5, failed: 1 });
});

test('countStep(step, code, report) never takes a run for good that ended badly', () => {
  const note = 'exit code 1 without a failed test';
  expect(countStep(named('vitest'), 1, vitest)).toEqual({ passed: 7, failed: 1, note });
  expect(countStep(named('vitest'), 0, undefined)).toEqual({
    passed: 0,
    failed: 1,
    note: 'it ended without a report',
  });
});

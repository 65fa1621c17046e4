import { expect, test } from 'vitest';
import { groupChecks, groupTargets, splitTargets } from '../../src/model/group-record.ts';
import { FINDINGS } from '../../src/model/judge-check.ts';
import { TARGET_FINDINGS } from '../../src/model/judge-target.ts';
import { model } from './real-model.ts';

test('groupChecks(checks) has every finding in its order, and each check once', () => {
  const groups = groupChecks(model.checks);
  expect(groups.map(({ finding }) => finding)).toEqual([...FINDINGS]);
  expect(groups.flatMap(({ checks }) => checks)).toHaveLength(model.checks.length);
  expect(
    groups.every(({ finding, checks }) => checks.every(({ judgement }) => judgement.finding === finding)),
  ).toBe(true);
  expect(groupChecks([]).every(({ checks }) => checks.length === 0)).toBe(true);
});

test('groupTargets(targets) has every finding with the same wordings, and each target once', () => {
  const groups = groupTargets(model.targets);
  expect(groups.map(({ finding }) => finding)).toEqual([...TARGET_FINDINGS]);
  const columns = groups.map(({ wordings }) => wordings.map(({ wording }) => wording).join(' '));
  expect(new Set(columns)).toEqual(new Set(['ensure plain strive compete rule']));
  const rows = groups.flatMap(({ wordings }) => wordings.flatMap(({ targets }) => targets));
  expect(new Set(rows)).toEqual(new Set(model.targets));
  expect(rows).toHaveLength(model.targets.length);
});

test('splitTargets(targets) keeps thresholds apart', () => {
  const [targets, thresholds] = splitTargets(model.targets);
  expect(targets.every(({ target }) => target.kind === 'target')).toBe(true);
  expect(thresholds.every(({ target }) => target.kind === 'rule')).toBe(true);
  expect(targets.length + thresholds.length).toBe(model.targets.length);
});

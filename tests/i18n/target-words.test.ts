import { expect, test } from 'vitest';
import { sayLacks, sayTargetFinding } from '../../src/i18n/target-words.ts';
import { TARGET_FINDINGS } from '../../src/model/judge-target.ts';
import { parsePeriod, type Period } from '../../src/model/period.ts';
import type { TargetRecord } from '../../src/model/target-record.ts';

const searchedOn = parsePeriod('2026-11-28') as Period;
const say = (given: Partial<TargetRecord>, lang: 'en' | 'zh') =>
  sayTargetFinding({ finding: 'reached', byDerived: false, isAim: false, searchedOn, ...given }, lang);

test('sayTargetFinding(reached by a figure worked out) says that we worked it out', () => {
  expect(say({}, 'en')).toBe('Reached');
  expect(say({ byDerived: true }, 'en')).toBe('Reached, by a figure we worked out');
  expect(say({ byDerived: true }, 'zh')).toBe('达到，依据本站推算的数字');
});

test('sayTargetFinding(what was only aimed at) is an aim not reached', () => {
  expect(say({ finding: 'not-reached' }, 'en')).toBe('Not reached');
  expect(say({ finding: 'not-reached', isAim: true }, 'en')).toBe('Aim not reached');
  expect(say({ finding: 'not-reached', isAim: true }, 'zh')).toBe('力争目标，未达到');
  expect(say({ isAim: true }, 'zh')).toBe('达到');
});

test('sayTargetFinding(no outcome) names the documents and the day, and never says that none was reported', () => {
  expect(say({ finding: 'no-outcome-found', byDerived: true }, 'en')).toBe(
    'No outcome found in the documents of this site, searched on 28 November 2026',
  );
  expect(say({ finding: 'no-outcome-found' }, 'zh')).toBe('未见结果（本站所列文件，查于2026年11月28日）');
  const all = TARGET_FINDINGS.map((finding) => say({ finding }, 'en'));
  expect(new Set(all).size).toBe(TARGET_FINDINGS.length);
  expect(all.filter((words) => /never|not reported/u.test(words))).toEqual([]);
});

test('sayLacks(target) lists what its wording leaves out, or that it leaves out nothing', () => {
  expect(sayLacks({ lacks: ['deadline', 'unit'] }, 'en')).toBe('a date by which; what counts as one');
  expect(sayLacks({ lacks: ['basis', 'baseline'] }, 'zh')).toBe('是当年数，还是累计数；上一年的基数');
  expect(sayLacks({ lacks: [] }, 'en')).toBe('nothing more: its wording can be measured');
});

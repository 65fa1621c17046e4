import { expect, test } from 'vitest';
import { loadModel } from '../../src/model/load.ts';
import { inChinese, inEnglish } from './say-faults.ts';
import { addRow, changeProject } from './small-project.ts';

const ROW = 'text.hnte.2,,,2026-11-28,,,,';
const change = (to: string) => loadModel(changeProject('data/targets.csv', ROW, to));

test('judgeTargets(rows) gives each target with its finding, and what it lacks', () => {
  const { model, faults } = change('text.hnte.2,,unit,2026-11-28,,,甲,alpha');
  expect(inEnglish(faults)).toEqual([]);
  expect(model.targets).toMatchObject([
    {
      ...{ target: { id: 'text.hnte.2' }, outcomes: [], finding: 'no-outcome-found', byDerived: false },
      ...{ isAim: true, lacks: ['unit'], searchedOn: { iso: '2026-11-28' }, reply: { zh: '', en: '' } },
      ...{ note: { zh: '甲', en: 'alpha' }, where: { file: 'data/targets.csv', line: 2 } },
    },
  ]);
});

test('judgeTargets(rows) says that a finding rests on a figure we worked out', () => {
  expect(change('text.hnte.2,derived.half,,2026-11-28,,,,').model.targets).toMatchObject([
    { outcomes: [{ id: 'derived.half' }], byDerived: true },
  ]);
});

test('judgeTargets(rows) misses the row of a target', () => {
  const { faults } = change('');
  expect(inEnglish(faults)).toContain(
    'data/extracts/text.csv:4: kind: the target text.hnte.2 is not in targets.csv: a row for each target. Add a row, with the day on which an outcome was looked for',
  );
  expect(inChinese(faults)).toContain(
    'data/extracts/text.csv:4: kind: 目标 text.hnte.2 不在 targets.csv 中：每个目标一行。请添一行，并写明在哪一天查过结果',
  );
});

test('judgeTargets(rows) refuses what is unknown, stands twice or is no target', () => {
  const tell = (row: string) => inEnglish(loadModel(addRow('data/targets.csv', row)).faults);
  expect(tell('text.hnte.3,,,2026-11-28,,,,')).toEqual([
    'data/targets.csv:3: target: unknown "text.hnte.3": an id of extracts. Did you mean text.hnte.2?',
  ]);
  expect(tell(ROW)).toEqual([
    'data/targets.csv:3: row: the same as line 2: each record once. Delete one of them',
  ]);
  expect(tell('text.hnte,,,2026-11-28,,,,')).toEqual([
    'data/targets.csv:3: target: the kind of text.hnte is actual: a target, or a threshold aimed at',
  ]);
});

test('judgeTargets(rows) refuses an outcome that is unknown, of another place, or itself a target', () => {
  const tell = (outcome: string) => inEnglish(change(`text.hnte.2,${outcome},,2026-11-28,,,,`).faults);
  expect(tell('text.hnt')).toEqual([
    'data/targets.csv:2: outcome: unknown "text.hnt": an id of extracts, cited.csv, derived.csv. Did you mean text.hnte?',
  ]);
  expect(tell('year-book.hnte')).toEqual([
    'data/targets.csv:2: outcome: year-book.hnte is of another place: alpha',
  ]);
  expect(tell('text.hnte.2')).toEqual([
    'data/targets.csv:2: outcome: the kind of text.hnte.2 is target: a figure reported or expected',
  ]);
});

test('judgeTargets(rows) wants a day, known lacks and both languages', () => {
  const tell = (row: string) =>
    inEnglish(change(row).faults).filter((line) => line.startsWith('data/targets.csv:'));
  expect(tell('text.hnte.2,,,2026-11,,,,')).toEqual([
    'data/targets.csv:2: searched_on: invalid "2026-11": a day, such as 2026-11-28. If Excel rewrote it, set the column to text',
  ]);
  expect(tell('text.hnte.2,,unit size,2026-11-28,,,,')).toEqual([
    'data/targets.csv:2: unsaid: invalid "unit size": empty or some of deadline, number, unit, basis, baseline, by spaces',
  ]);
  expect(tell('text.hnte.2,,,2026-11-28,,asked,,')).toEqual([
    'data/targets.csv:2: reply_zh: empty: both languages',
  ]);
});

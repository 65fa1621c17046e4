import { expect, test } from 'vitest';
import { findLostLines } from '../../src/model/lost-lines.ts';
import { readChanges } from '../../src/model/read-changes.ts';
import type { Row } from '../../src/model/tables.ts';
import { inChinese, inEnglish } from './say-faults.ts';

const line = (given: Partial<Row<'changelog'>> = {}): Row<'changelog'> => ({
  ...{ date: '2026-12-01', id: 'x.hnte', field: 'value', from: '1', to: '2', class: '更正' },
  ...{ reason_zh: '误读', reason_en: 'misread', file: 'data/releases/v1.0.0/changes.csv', line: 2 },
  ...given,
});
const now = (given: Partial<Row<'changelog'>> = {}) =>
  line({ file: 'data/changelog.csv', line: 9, ...given });

test('findLostLines(released, now) is content where every released line still stands, in whatever place', () => {
  expect(findLostLines([], [])).toEqual([]);
  expect(findLostLines([line()], [now({ id: 'x.gdp' }), now()])).toEqual([]);
});

test('findLostLines(released, now) names a line that is gone', () => {
  const faults = findLostLines([line()], []);
  expect(inEnglish(faults)).toEqual([
    'data/changelog.csv:1: row: a released line is missing or altered: 2026-12-01 x.hnte value: a changelog that only grows. Put it back as it stands at data/releases/v1.0.0/changes.csv:2',
  ]);
  expect(inChinese(faults)).toEqual([
    'data/changelog.csv:1: row: 缺少已发布的一行：2026-12-01 x.hnte value：更正记录只增不减。请照 data/releases/v1.0.0/changes.csv:2 补回',
  ]);
});

test.each(['date', 'id', 'field', 'from', 'to', 'reason_zh', 'reason_en'] as const)(
  'findLostLines(released, now) names a line whose %s was altered',
  (column) => {
    expect(findLostLines([line()], [now({ [column]: '2' + line()[column] })])).toHaveLength(1);
  },
);

test('findLostLines(released, now) names a line whose class was altered', () => {
  expect(findLostLines([line()], [now({ class: '撤下' })])).toHaveLength(1);
});

test('findLostLines(a line twice, once) names it once', () => {
  expect(findLostLines([line(), line({ line: 3 })], [now()])).toHaveLength(1);
  expect(findLostLines([line(), line({ line: 3 })], [now(), now()])).toEqual([]);
});

test('readChanges(changelog) is by day, newest first, each day in the order of the table', () => {
  const days = readChanges([now({ id: 'a' }), now({ date: '2027-01-05', id: 'b' }), now({ id: 'c' })]);
  expect(days.map(({ date, changes }) => [date, changes.map(({ id }) => id)])).toEqual([
    ['2027-01-05', ['b']],
    ['2026-12-01', ['a', 'c']],
  ]);
  expect(readChanges([])).toEqual([]);
});

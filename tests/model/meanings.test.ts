import { expect, test } from 'vitest';
import { meaningOf } from '../../src/model/meanings.ts';
import { TABLES, type TableName } from '../../src/model/tables.ts';

const LONGEST = 120;
const names = Object.keys(TABLES) as TableName[];

test.each(names)('meaningOf(%j, column) says in both languages what each column means', (table) => {
  for (const column of Object.keys(TABLES[table].shape)) {
    const { zh, en } = meaningOf(table, column);
    expect(zh, column).toMatch(/\p{Script=Han}/u);
    expect(en, column).toMatch(/^[^\u3400-\u9FFF]*[a-z]{2}/u);
    expect(Math.max(zh.length, en.length), column).toBeLessThan(LONGEST);
  }
});

test('meaningOf("units", "colour") throws', () => {
  expect(() => meaningOf('units', 'colour')).toThrow('missing meaning: units.colour');
});

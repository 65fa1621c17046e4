import { expect, test } from 'vitest';
import { readRows } from '../../src/model/read-rows.ts';
import { TABLES } from '../../src/model/tables.ts';
import { inChinese, inEnglish } from './say-faults.ts';

const read = (table: 'units' | 'ignored', row: string) =>
  readRows(table, `data/${table}.csv`, `${Object.keys(TABLES[table].shape).join(',')}\n${row}`);

test.each(['=', '+', '@'])(
  'readRows(table, file, text) names a text that begins with %j, with file, line and column',
  (sign) => {
    const { faults } = read('units', `x,${sign}1,,one,other,,0`);
    expect(inEnglish(faults)).toEqual([
      `data/units.csv:2: zh: begins with "${sign}": a text that no spreadsheet runs as a formula. Put a word before it`,
    ]);
    expect(inChinese(faults)).toEqual([
      `data/units.csv:2: zh：以 "${sign}" 开头：表格软件不会当作公式运行的文字。请在前面加一个字`.replace(
        'zh：',
        'zh: ',
      ),
    ]);
  },
);

test('readRows(table, file, text) lets a text begin as it will in a table that is not published', () => {
  expect(read('ignored', 'text,s1,+⟦1⟧,idiom').faults).toEqual([]);
});

import { expect, test } from 'vitest';
import { readTable } from '../../src/model/read-table.ts';
import { inChinese, inEnglish } from './say-faults.ts';

const COLUMNS = ['id', 'name', 'value'];
const read = (text: string, columns: readonly string[] = COLUMNS) => readTable('data/t.csv', text, columns);

/** What is said of a text, in English and in Chinese. */
const told = (text: string, columns: readonly string[] = COLUMNS) => {
  const { rows, faults } = read(text, columns);
  return { rows: rows.length, en: inEnglish(faults), zh: inChinese(faults) };
};

test('readTable(file, text, columns) gives each row with the line it stands on', () => {
  expect(read('id,name,value\na,甲,1\nb,"x, ""y""",\n')).toEqual({
    rows: [
      { line: 2, cells: { id: 'a', name: '甲', value: '1' } },
      { line: 3, cells: { id: 'b', name: 'x, "y"', value: '' } },
    ],
    faults: [],
  });
});

test('readTable(file, text, columns) takes columns in any order', () => {
  expect(read('value,id,name\n1,a,甲\n').rows).toEqual([
    { line: 2, cells: { value: '1', id: 'a', name: '甲' } },
  ]);
});

test('readTable(file, "\\uFEFFid…") takes a byte order mark', () => {
  expect(read('\uFEFFid,name,value\na,甲,1\n')).toEqual(read('id,name,value\na,甲,1\n'));
});

test('readTable(file, "…\\r\\n…") takes CRLF, and a last line without an end', () => {
  expect(read('id,name,value\r\na,甲,1\r\nb,乙,2')).toEqual(read('id,name,value\na,甲,1\nb,乙,2\n'));
});

test('readTable(file, header) has no rows and no faults', () => {
  expect(read('id,name,value\n')).toEqual({ rows: [], faults: [] });
  expect(read('id,name,value')).toEqual({ rows: [], faults: [] });
});

test('readTable(file, text, columns) keeps quotes of Chinese and blanks within a cell as they are', () => {
  expect(read('id,name,value\na,“甲”,  1 \n').rows[0]?.cells).toEqual({
    id: 'a',
    name: '“甲”',
    value: '  1 ',
  });
});

test('readTable(file, "a,甲") says how many cells a ragged row has, and reads the others', () => {
  expect(told('id,name,value\na,甲\nb,乙,2\nc,丙,3,\n')).toEqual({
    rows: 1,
    en: [
      'data/t.csv:2: row: 2 cells in this row: 3, as in the header. Look for a comma too many or too few',
      'data/t.csv:4: row: 4 cells in this row: 3, as in the header. Look for a comma too many or too few',
    ],
    zh: [
      'data/t.csv:2: row: 这一行有 2 格：应有 3 格。请检查是否多了或少了逗号',
      'data/t.csv:4: row: 这一行有 4 格：应有 3 格。请检查是否多了或少了逗号',
    ],
  });
});

test('readTable(file, text, columns) refuses an empty line within a table', () => {
  expect(told('id,name,value\n\na,甲,1\n').en).toEqual([
    'data/t.csv:2: row: an empty row: one record a row. Delete the whole row',
  ]);
});

test('readTable(file, "a,“x, y”,1") knows a cell put in curly quotes', () => {
  expect(told('id,name,value\na,“x, y”,1\n')).toEqual({
    rows: 0,
    en: [
      'data/t.csv:2: row: 4 cells in this row: 3, as in the header. Curly quotes do not hold a cell together: use straight ones, "',
    ],
    zh: ['data/t.csv:2: row: 这一行有 4 格：应有 3 格。弯引号不能括起单元格，请改用直引号 "'],
  });
});

test('readTable(file, "a,“x”,y,1") takes a whole word in curly quotes for a word', () => {
  expect(told('id,name,value\na,“x”,y,1\n').en).toEqual([
    'data/t.csv:2: row: 4 cells in this row: 3, as in the header. Look for a comma too many or too few',
  ]);
});

test.each([
  ['a,甲 "乙",1', 3],
  ['a,"甲" 乙,1', 3],
  ['a,"甲,1', 3],
  ['"a""', 1],
  ['a,b,c"', 5],
])('readTable(file, %j) finds the stray quote', (line, column) => {
  expect(told(`id,name,value\n${line}\n`)).toEqual({
    rows: 0,
    en: [
      `data/t.csv:2: ${column}: a quote that does not pair, or a line break in a cell: a cell with a comma or quote in quotes, inner quotes doubled. Look at the quotes there`,
    ],
    zh: [
      `data/t.csv:2: ${column}: 引号不成对，或单元格内有换行：含逗号或引号的单元格整格加引号，格内引号写两遍。请检查此处的引号`,
    ],
  });
});

test('readTable(file, "a,\\"one\\ntwo\\",1") refuses a line break in a cell, at both its lines', () => {
  expect(told('id,name,value\na,"one\ntwo",1\nb,乙,2\n').en.map((line) => line.slice(0, 56))).toEqual([
    'data/t.csv:2: 3: a quote that does not pair, or a line b',
    'data/t.csv:3: 1: a quote that does not pair, or a line b',
  ]);
});

test('readTable(file, text, columns) names a missing column', () => {
  expect(told('id,value\na,1\n')).toEqual({
    rows: 0,
    en: ['data/t.csv:1: name: missing column: the header id,name,value. Add the column name'],
    zh: ['data/t.csv:1: name: 缺少这一列：表头应为 id,name,value。请补上 name 列'],
  });
});

test('readTable(file, text, columns) names an unknown column, and the nearest one there is', () => {
  expect(told('id,name,value,Name\na,甲,1,\n')).toEqual({
    rows: 0,
    en: ['data/t.csv:1: Name: unknown column: the header id,name,value. Did you mean name?'],
    zh: ['data/t.csv:1: Name: 多余的列：表头应为 id,name,value。是否应为 name？'],
  });
  expect(told('id,name,value,remark\na,甲,1,\n')).toMatchObject({
    en: ['data/t.csv:1: remark: unknown column: the header id,name,value. Remove it'],
    zh: ['data/t.csv:1: remark: 多余的列：表头应为 id,name,value。请删去这一列'],
  });
});

test('readTable(file, text, columns) names a column that stands twice', () => {
  expect(told('id,name,value,name\na,甲,1,乙\n')).toEqual({
    rows: 0,
    en: ['data/t.csv:1: name: duplicate column: the header id,name,value. Keep one of them'],
    zh: ['data/t.csv:1: name: 列名重复：表头应为 id,name,value。请只留一列'],
  });
});

test('readTable(file, text, columns) tells all that is wrong with a header at once', () => {
  expect(told('ids,name,name\n').en).toEqual([
    'data/t.csv:1: id: missing column: the header id,name,value. Add the column id',
    'data/t.csv:1: value: missing column: the header id,name,value. Add the column value',
    'data/t.csv:1: ids: unknown column: the header id,name,value. Did you mean id?',
    'data/t.csv:1: name: duplicate column: the header id,name,value. Keep one of them',
  ]);
});

test('readTable(file, "id;name;value") knows a file with semicolons', () => {
  expect(told('id;name;value\na;甲;1\n')).toEqual({
    rows: 0,
    en: [
      'data/t.csv:1: header: columns separated by semicolons: the header id,name,value. Save it as CSV with commas',
    ],
    zh: ['data/t.csv:1: header: 列由分号分隔：表头应为 id,name,value。请另存为逗号分隔的 CSV'],
  });
});

test('readTable(file, "id\\tname\\tvalue") knows a file with tabs', () => {
  expect(told('id\tname\tvalue\na\t甲\t1\n')).toEqual({
    rows: 0,
    en: [
      'data/t.csv:1: header: columns separated by tabs: the header id,name,value. Save it as CSV with commas',
    ],
    zh: ['data/t.csv:1: header: 列由制表符分隔：表头应为 id,name,value。请另存为逗号分隔的 CSV'],
  });
});

test.each(['', '\uFEFF', '\n'])('readTable(file, %j) says that the file is empty', (text) => {
  expect(told(text)).toEqual({
    rows: 0,
    en: [
      'data/t.csv:1: header: an empty file: at least the header id,name,value. Take it from the last version; a new table begins with its header',
    ],
    zh: ['data/t.csv:1: header: 文件是空的：至少有表头 id,name,value。请从上一版取回；新表先写表头'],
  });
});

test('readTable(file, "id,name,value\\ra,甲,1\\r") refuses lines that end in CR alone', () => {
  expect(told('id,name,value\ra,甲,1\r')).toEqual({
    rows: 0,
    en: [
      'data/t.csv:1: row: lines that end in CR alone, as on old Macs: lines that end in LF or CRLF. Save it as “CSV UTF-8 (Comma delimited)”',
    ],
    zh: ['data/t.csv:1: row: 换行是旧 Mac 式的 CR：以 LF 或 CRLF 换行。请另存为“CSV UTF-8（逗号分隔）”'],
  });
});

test('readTable(file, "…,1,060") sees a number cut in two by its separator', () => {
  expect(told('id,name,value\na,甲,1,060\n')).toEqual({
    rows: 0,
    en: [
      'data/t.csv:2: row: 4 cells in this row: 3, as in the header. The thousands separator of 1,060 makes two cells of it: remove it',
    ],
    zh: ['data/t.csv:2: row: 这一行有 4 格：应有 3 格。“1,060”中的千分位逗号把数字拆成了两格，请去掉'],
  });
});

test('readTable(file, ",,") refuses a row of empty cells', () => {
  expect(told('id,name,value\na,甲,1\n,,\n').zh).toEqual([
    'data/t.csv:3: row: 空行：每行一条记录。请删去整行',
  ]);
});

test('readTable(file, GBK) finds the first bytes that are not UTF-8', () => {
  // 驻马 in GBK: its first two bytes happen to be a character of UTF-8.
  const bytes = [...Buffer.from('id,name,value\na,'), 0xd7, 0xa4, 0xc2, 0xed, ...Buffer.from(',1\n')];
  expect(told(new TextDecoder().decode(new Uint8Array(bytes)))).toEqual({
    rows: 0,
    en: [
      'data/t.csv:2: 4: bytes that are not UTF-8: saved as GBK (ANSI) by Excel, perhaps: UTF-8. Save it as “CSV UTF-8 (Comma delimited)”, and put back what has become question marks',
    ],
    zh: [
      'data/t.csv:2: 4: 有不是 UTF-8 的字节，多半是 Excel 存成了 GBK（ANSI）：UTF-8 编码。请另存为“CSV UTF-8（逗号分隔）”，已变成问号的字照原文补回',
    ],
  });
});

test('readTable(file, UTF-16) knows what Excel calls Unicode Text', () => {
  const bytes = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from('id\tname\tvalue\r\na\t甲\t1\r\n', 'utf16le'),
  ]);
  expect(told(bytes.toString('utf8'))).toEqual({
    rows: 0,
    en: [
      'data/t.csv:1: 1: saved as UTF-16 (Excel’s “Unicode Text”): UTF-8. Save it as “CSV UTF-8 (Comma delimited)”, and put back what has become question marks',
    ],
    zh: [
      'data/t.csv:1: 1: 存成了 UTF-16（Excel 的“Unicode 文本”）：UTF-8 编码。请另存为“CSV UTF-8（逗号分隔）”，已变成问号的字照原文补回',
    ],
  });
});

test('readTable(file, text, columns) is quick with a long line of quotes', () => {
  const started = performance.now();
  read(`id,name,value\na,${'"'.repeat(100_001)},1\n`);
  expect(performance.now() - started).toBeLessThan(1000);
});

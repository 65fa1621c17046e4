import { expect, test } from 'vitest';
import { readRows } from '../../src/model/read-rows.ts';
import { TABLES } from '../../src/model/tables.ts';
import { inChinese, inEnglish } from './say-faults.ts';

const HEADER = `${Object.keys(TABLES.cited.shape).join(',')}\n`;
// id, source, indicator, definition, definition_inferred, region, region_inferred, entity, period, period_printed,
// period_inferred, printed, value, low, high, qualifier, kind, mode, note_zh, note_en
const read = (...lines: readonly string[]) => readRows('cited', 'data/cited.csv', HEADER + lines.join('\n'));

/** What is said of one row, in English and in Chinese. */
const told = (line: string) => {
  const { rows, faults } = read(line);
  return { rows: rows.length, en: inEnglish(faults), zh: inChinese(faults) };
};

test('readRows("cited", file, text) gives values, not cells', () => {
  const { rows, faults } = read('x.hnte,x,hnte,hnte/stock,1,zhumadian,,,2015,,,26家,26,,,eq,actual,,注,note');
  expect(faults).toEqual([]);
  expect(rows).toEqual([
    {
      id: 'x.hnte',
      source: 'x',
      indicator: 'hnte',
      definition: 'hnte/stock',
      definition_inferred: true,
      region: 'zhumadian',
      region_inferred: false,
      entity: '',
      period: { iso: '2015', precision: 'year', start: 2015, end: 2016 },
      period_printed: '',
      period_inferred: false,
      printed: '26家',
      value: 26,
      low: null,
      high: null,
      qualifier: 'eq',
      kind: 'actual',
      mode: null,
      note_zh: '注',
      note_en: 'note',
      file: 'data/cited.csv',
      line: 2,
    },
  ]);
});

test('readRows("cited", file, text) reads 0 as a number, and an empty cell as none', () => {
  const { rows } = read('x.hnte,x,hnte,hnte/stock,,zhumadian,,,,,,0家,0,,,eq,actual,,,');
  expect([rows[0]?.value, rows[0]?.low, rows[0]?.period]).toEqual([0, null, null]);
});

test.each(['"1,060"', '"1，060"', '"1,060.5"'])(
  'readRows("cited", file, "…,%s,…") refuses thousands separators',
  (cell) => {
    const value = cell.slice(1, -1);
    expect(told(`x.hnte,x,hnte,hnte/stock,,zhumadian,,,2015,,,26家,${cell},,,eq,actual,,,`)).toEqual({
      rows: 0,
      en: [
        `data/cited.csv:2: value: invalid "${value}": a plain number, such as 1071000000. Remove the thousands separator`,
      ],
      zh: [
        `data/cited.csv:2: value: 不能是 "${value}"：不带单位和千分位的数字，例如 1071000000。请去掉千分位逗号`,
      ],
    });
  },
);

test.each(['26家', '.5', '007', '+3', '１２', 'NaN', ' 26', '5%'])(
  'readRows("cited", file, "…,%s,…") refuses what is no plain number',
  (cell) => {
    expect(told(`x.hnte,x,hnte,hnte/stock,,zhumadian,,,2015,,,26家,${cell},,,eq,actual,,,`)).toEqual({
      rows: 0,
      en: [
        `data/cited.csv:2: value: invalid "${cell}": a plain number, such as 1071000000. Units belong in their own table`,
      ],
      zh: [
        `data/cited.csv:2: value: 不能是 "${cell}"：不带单位和千分位的数字，例如 1071000000。单位写在 unit 所属的表里`,
      ],
    });
  },
);

const PERIODS = '2021, 2021-04, 2021-04-28, 2018/2021 or [2022-12..2023-04]';
const PERIODS_ZH = '2021、2021-04、2021-04-28、2018/2021 或 [2022-12..2023-04]';

test.each(['2021年', '2021-13', '2021-02-29', '2021/2018', '61000'])(
  'readRows("cited", file, "…,%s,…") refuses what is no period',
  (cell) => {
    expect(told(`x.hnte,x,hnte,hnte/stock,,zhumadian,,,${cell},,,26家,26,,,eq,actual,,,`)).toEqual({
      rows: 0,
      en: [
        `data/cited.csv:2: period: invalid "${cell}": ${PERIODS}. If Excel rewrote it, set the column to text`,
      ],
      zh: [
        `data/cited.csv:2: period: 不能是 "${cell}"：${PERIODS_ZH}。若 Excel 把日期改写了，请将该列设为文本`,
      ],
    });
  },
);

test.each([
  ['Apr-21', '2021-04'],
  ['2021/4/28', '2021-04-28'],
  ['2021年4月', '2021-04'],
  ['44287', '2021-04'],
  ['44314', '2021-04-28'],
])('readRows("cited", file, "…,%s,…") says that Excel rewrote %s', (cell, before) => {
  expect(told(`x.hnte,x,hnte,hnte/stock,,zhumadian,,,${cell},,,26家,26,,,eq,actual,,,`)).toEqual({
    rows: 0,
    en: [
      `data/cited.csv:2: period: invalid "${cell}": ${PERIODS}. Excel rewrites dates, and it may have been ${before}: set the column to text and write it again`,
    ],
    zh: [
      `data/cited.csv:2: period: 不能是 "${cell}"：${PERIODS_ZH}。Excel 会改写日期，原来可能是 ${before}：请将该列设为文本再填`,
    ],
  });
});

test('readRows("cited", file, "…,1.071E+09,…") says that Excel wrote a long number so', () => {
  const { en, zh } = told('x.rd,x,rd,rd/total,,zhumadian,,,2015,,,10.71亿元,1.071E+09,,,eq,actual,,,');
  expect(en[0]).toMatch(/Excel writes long numbers so: set the column to text and write 1071000000$/u);
  expect(zh[0]).toMatch(/Excel 会把长数字改成科学计数法：请将该列设为文本，写作 1071000000$/u);
});

test('readRows("cited", file, text) refuses a row that an earlier one repeats', () => {
  const row = 'x.hnte,x,hnte,hnte/stock,,zhumadian,,,2015,,,26家,26,,,eq,actual,,,';
  const { rows, faults } = read(row, row);
  expect([rows.length, inEnglish(faults), inChinese(faults)]).toEqual([
    1,
    ['data/cited.csv:3: row: the same as line 2: each record once. Delete one of them'],
    ['data/cited.csv:3: row: 与第 2 行完全相同：每条记录只写一次。请删去其中一行'],
  ]);
});

test('readRows("cited", file, "…,real,…") lists the codes there are', () => {
  expect(told('x.hnte,x,hnte,hnte/stock,,zhumadian,,,2015,,,26家,26,,,eq,real,,,')).toEqual({
    rows: 0,
    en: ['data/cited.csv:2: kind: invalid "real": one of actual, expected, target, rule'],
    zh: ['data/cited.csv:2: kind: 不能是 "real"：应为 actual、expected、target、rule 之一'],
  });
});

test('readRows("cited", file, "…,EQ,…") lists the codes there are, for a cell that may be empty', () => {
  expect(told('x.hnte,x,hnte,hnte/stock,,zhumadian,,,2015,,,26家,26,,,EQ,actual,,,')).toEqual({
    rows: 0,
    en: ['data/cited.csv:2: qualifier: invalid "EQ": empty or one of eq, gte, gt, lte, lt, approx, range'],
    zh: ['data/cited.csv:2: qualifier: 不能是 "EQ"：应为空，或 eq、gte、gt、lte、lt、approx、range 之一'],
  });
});

test('readRows("cited", file, "…,,…") asks for a cell that may not be empty', () => {
  expect(told('x.hnte,x,hnte,hnte/stock,,zhumadian,,,2015,,,,26,,,eq,,,,')).toEqual({
    rows: 0,
    en: [
      'data/cited.csv:2: printed: empty: a text. Fill it in',
      'data/cited.csv:2: kind: empty: one of actual, expected, target, rule',
    ],
    zh: [
      'data/cited.csv:2: printed: 空着：须有内容。请填写',
      'data/cited.csv:2: kind: 空着：应为 actual、expected、target、rule 之一',
    ],
  });
});

test.each(['yes', 'TRUE', '0', 'x'])(
  'readRows("cited", file, "…,%s,…") refuses a flag that is neither 1 nor empty',
  (cell) => {
    expect(told(`x.hnte,x,hnte,hnte/stock,${cell},zhumadian,,,2015,,,26家,26,,,eq,actual,,,`)).toEqual({
      rows: 0,
      en: [`data/cited.csv:2: definition_inferred: invalid "${cell}": 1 for yes, empty for no`],
      zh: [`data/cited.csv:2: definition_inferred: 不能是 "${cell}"：是填 1，否留空`],
    });
  },
);

test('readRows("cited", file, "x,HNTE,…") tells how an id is written', () => {
  expect(told('x.hnte,x,HNTE,hnte/stock,,驻马店,,,2015,,,26家,26,,,eq,actual,,,')).toEqual({
    rows: 0,
    en: [
      'data/cited.csv:2: indicator: invalid "HNTE": lower-case letters, digits and hyphens. For example rd-intensity',
      'data/cited.csv:2: region: invalid "驻马店": lower-case letters, digits and hyphens. For example rd-intensity',
    ],
    zh: [
      'data/cited.csv:2: indicator: 不能是 "HNTE"：小写字母、数字和连字符。例如 rd-intensity',
      'data/cited.csv:2: region: 不能是 "驻马店"：小写字母、数字和连字符。例如 rd-intensity',
    ],
  });
});

test('readRows("units", file, "…,two") asks for a whole number', () => {
  const header = `${Object.keys(TABLES.units.shape).join(',')}\n`;
  const { faults } = readRows('units', 'data/units.csv', `${header}cny,元,,yuan,yuan,CNY,two\n`);
  expect(inEnglish(faults)).toEqual(['data/units.csv:2: decimals: invalid "two": a whole number']);
  expect(inChinese(faults)).toEqual(['data/units.csv:2: decimals: 不能是 "two"：非负整数']);
});

test('readRows("cited", file, text) tells every fault of every row, and reads the rows without one', () => {
  const { rows, faults } = read(
    'x.hnte,x,hnte,hnte/stock,,zhumadian,,,Apr-21,,,26家,"1,060",,,eq,real,,,',
    'x.hnte.2,x,hnte,hnte/stock,,zhumadian,,,2015,,,26家,26,,,eq,actual,,,',
    'x.hnte.3,x,hnte,hnte/stock,,zhumadian,,,2015,,,26家,26,,,eq,actual,,',
    'x.hnte.4,x,hnte,hnte/stock,,zhumadian,,,2015,,,26家,26,2o,,eq,actual,,,',
  );
  expect(rows.map(({ id, line }) => [id, line])).toEqual([['x.hnte.2', 3]]);
  expect(faults.map(({ line, column }) => [line, column])).toEqual([
    [4, 'row'],
    [2, 'period'],
    [2, 'value'],
    [2, 'kind'],
    [5, 'low'],
  ]);
});

import { Workbook } from '@cj-tech-master/excelts';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, runCommand } from './run-command.ts';
import { readTables } from './read-project.ts';

const TIMEOUT = 60_000;
const folder = copyProject();
afterAll(() => rmSync(folder, { recursive: true }));
const before = readTables(folder);
const made = join(folder, 'tables.xlsx');
const put = (file: string, text: string): void => writeFileSync(join(folder, file), text);
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Saves the exported workbook under another name, changed as an editor or a spreadsheet would. */
async function change(name: string, by: (workbook: Workbook) => void): Promise<string> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(made));
  by(workbook);
  const file = join(folder, name);
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return file;
}
const sheetOf = (workbook: Workbook, name: string) => {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`missing sheet: ${name}`);
  return sheet;
};
const cellOf = (workbook: Workbook, name: string, id: string, column: string) => {
  const sheet = sheetOf(workbook, name);
  const columns = (sheet.getRow(1).values as readonly unknown[]).map(String);
  const rows = sheet.getColumn(1).values.map(String);
  return sheet.getRow(rows.indexOf(id)).getCell(columns.indexOf(column));
};

beforeAll(async () => {
  const { code, out } = await runCommand('sheet', folder, ['export']);
  const tables = ['data', 'data/extracts'].flatMap((each) =>
    readdirSync(join(folder, each)).filter((name) => name.endsWith('.csv')),
  );
  expect([code, out]).toEqual([0, `tables.xlsx written: ${tables.length} tables\n`]);
}, TIMEOUT);

test(
  'npm run sheet -- export writes over no workbook without --yes, and with it the same bytes',
  async () => {
    const bytes = readFileSync(made);
    const refused = await runCommand('sheet', folder, ['export']);
    expect([refused.code, refused.err]).toEqual([
      1,
      'tables.xlsx:1: file: there is such a file already. What is in it and not imported would be lost: choose another name, or --yes\n1 fault\n',
    ]);
    expect((await runCommand('sheet', folder, ['export', '--yes'])).code).toBe(0);
    expect(readFileSync(made).equals(bytes)).toBe(true);
  },
  TIMEOUT,
);

test(
  'npm run sheet -- export gives texts, frozen headers with notes in both languages, and drop-downs',
  async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(readFileSync(made));
    const sheet = sheetOf(workbook, 'sources');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
    const published = cellOf(workbook, 'sources', 'masked-city-briefing', 'published');
    expect([published.value, published.numFmt]).toEqual(['2023-04', '@']);
    expect(JSON.stringify(sheet.getCell('A1').note)).toContain('小写字母、数字、连字符；定了不改');
    expect(JSON.stringify(sheet.getCell('A1').note)).toContain(
      'lower-case letters, digits, hyphens; never changed',
    );
    const listOf = (name: string, id: string, column: string): string =>
      JSON.stringify(cellOf(workbook, name, id, column).dataValidation);
    expect(listOf('sources', 'masked-city-briefing', 'region')).toContain('regions');
    expect(listOf('regions', 'henan', 'level')).toMatch(/lists!\$[A-Z]\$1:\$[A-Z]\$3/u);
    expect(workbook.getWorksheet('lists')?.state).toBe('hidden');
  },
  TIMEOUT,
);

test(
  'npm run sheet -- import of what was exported finds no difference and leaves every table to the byte',
  async () => {
    const { code, out } = await runCommand('sheet', folder, ['import', 'tables.xlsx', '--yes']);
    expect([code, out]).toEqual([0, 'no difference\n']);
    expect(readTables(folder)).toEqual(before);
  },
  TIMEOUT,
);

test(
  'npm run sheet -- import finds no difference where a spreadsheet made dates and numbers, moved columns and added empty ones',
  async () => {
    const file = await change('moved.xlsx', (workbook) => {
      const month = cellOf(workbook, 'sources', 'masked-city-briefing', 'published');
      month.value = new Date(Date.UTC(2023, 3, 1));
      month.numFmt = 'mmm-yy';
      const day = cellOf(workbook, 'sources', 'zhumadian-2021-plan', 'published');
      day.value = new Date(Date.UTC(2021, 3, 28));
      day.numFmt = 'yyyy"年"m"月"d"日"';
      cellOf(workbook, 'sources', 'zmd-daily-2018', 'published').value = 43_191;
      cellOf(workbook, 'sources', 'zmd-daily-2018', 'published').numFmt = 'General';
      cellOf(workbook, 'regions', 'henan', 'gb2260').value = 410_000;
      cellOf(workbook, 'cited', 'zmd-125-review.hnte', 'period').value = 2010;
      cellOf(workbook, 'regions', 'henan', 'name_zh').value = {
        richText: [{ text: '河南' }, { text: '省' }],
      };
      sheetOf(workbook, 'regions').getCell('A1').value = '\uFEFFid';
      const units = sheetOf(workbook, 'units');
      units.spliceColumns(2, 0, [...units.getColumn('en_one' in units ? 1 : 4).values].slice(1) as string[]);
      units.spliceColumns(5, 1);
      units.getCell(units.rowCount + 40, 3).value = ' ';
    });
    const { code, out, err } = await runCommand('sheet', folder, ['import', file]);
    expect([code, out, err]).toEqual([0, 'no difference\n', '']);
  },
  TIMEOUT,
);

test(
  'npm run sheet -- import shows row, column, from and to, and without a terminal writes only with --yes',
  async () => {
    const file = await change('edited.xlsx', (workbook) => {
      cellOf(workbook, 'regions', 'henan', 'note_en').value = 'a note, with a comma';
      cellOf(workbook, 'units', 'award', 'zh').value = null;
      sheetOf(workbook, 'glossary').spliceRows(2, 1);
      sheetOf(workbook, 'regions').addRow([
        'gamma',
        '丙市',
        'Gamma',
        '地级市',
        'city',
        'prefecture',
        'henan',
      ]);
    });
    const first = textOf('data/glossary.csv').split('\n')[1]?.split(',')[0] ?? '';
    const rows = textOf('data/regions.csv').trim().split('\n').length;
    const lines = [
      'data/regions.csv: row 2 (henan): note_en: ∅ → "a note, with a comma"',
      `data/regions.csv: row ${rows + 1} (gamma): added`,
      'data/units.csv: row 3 (award): zh: "项" → ∅',
      `data/glossary.csv: row 2 (${first}): removed`,
    ];
    const shown = await runCommand('sheet', folder, ['import', file]);
    expect(shown.code).toBe(0);
    const [last, ...told] = shown.out.trim().split('\n').toReversed();
    expect(told.toSorted()).toEqual(lines.toSorted());
    expect(last).toBe('4 changes, not written; --yes writes them');
    expect(readTables(folder)).toEqual(before);
    const zh = await runCommand('sheet', folder, ['import', file, '--yes', '--lang', 'zh']);
    expect(zh.out).toContain('data/regions.csv：第 2 行（henan）：note_en：∅ → "a note, with a comma"\n');
    expect(zh.out.trim().split('\n').at(-1)).toBe('已写入 4 处改动。请运行 npm run check');
    const regions = Buffer.from(before.get('data/regions.csv') ?? '', 'base64').toString();
    expect(textOf('data/regions.csv')).toBe(
      `${regions.replace(/^(henan,.*,)$/mu, '$1"a note, with a comma"')}gamma,丙市,Gamma,地级市,city,prefecture,henan,,,\n`,
    );
    const again = await runCommand('sheet', folder, ['import', file]);
    expect(again.out).toBe('no difference\n');
    for (const [name, bytes] of before) put(name, Buffer.from(bytes, 'base64').toString());
  },
  TIMEOUT,
);

test(
  'npm run sheet -- import takes nothing that is gone for deleted, and names what it cannot read',
  async () => {
    const file = await change('lost.xlsx', (workbook) => {
      workbook.removeWorksheet('units');
      sheetOf(workbook, 'regions').getCell('B1').value = 'name_zn';
      sheetOf(workbook, 'glossary').getCell('B2').value = 'one\ntwo';
      workbook.addWorksheet('unit').addRow(['id']);
    });
    const { code, out, err } = await runCommand('sheet', folder, ['import', file, '--yes'], 'zh_CN.UTF-8');
    expect([code, out]).toEqual([1, '']);
    expect(err.trim().split('\n')).toEqual([
      'lost.xlsx#glossary:2: zh: 单元格内有换行：一格一行。请删去换行（Alt+Enter）',
      'lost.xlsx#regions:1: name_zh: 缺少这一列：表头有 name_zh。列可以换次序，不能删除或改名',
      'lost.xlsx#regions:1: name_zn: 多余的列。是否应为 name_zh？',
      'lost.xlsx#unit:1: sheet: 没有哪张表叫这个名字。是否应为 units？',
      'lost.xlsx#units:1: sheet: 缺少这张工作表：装着 data/units.csv。工作表不能删除或改名：请恢复，或重新导出',
      '共 5 处',
    ]);
    expect(readTables(folder)).toEqual(before);
  },
  TIMEOUT,
);

test(
  'npm run sheet without export or import, or with a file that is no workbook, says so',
  async () => {
    const wrong = await runCommand('sheet', folder, ['exprot']);
    expect([wrong.code, wrong.err.split('\n')[0]]).toEqual([2, 'unknown exprot: export or import']);
    put('no.xlsx', 'no workbook');
    const none = await runCommand('sheet', folder, ['import', 'no.xlsx'], 'zh_CN.UTF-8');
    expect([none.code, none.err]).toEqual([
      1,
      'no.xlsx:1: file: 读不了：xlsx 工作簿。请另存为“Excel 工作簿（.xlsx）”\n共 1 处\n',
    ]);
    const gone = await runCommand('sheet', folder, ['import', 'gone.xlsx', '--json']);
    expect([gone.code, JSON.parse(gone.out)]).toMatchObject([
      1,
      { ok: false, faults: [{ file: 'gone.xlsx' }] },
    ]);
  },
  TIMEOUT,
);

import { Workbook, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import type { Fault } from '../model/fault.ts';
import { nearestId } from '../model/nearest.ts';
import type { TextRow } from '../model/read-table.ts';
import { said } from '../model/said.ts';
import type { SheetTable } from '../model/sheet-tables.ts';
import { readCell } from './read-cell.ts';
import { LISTS } from './write-workbook.ts';

/** The rows of a table as a workbook has them, by the table's file. */
export interface ReadSheets {
  readonly rows: ReadonlyMap<string, readonly TextRow[]>;
  readonly faults: readonly Fault[];
}

/**
 * Reads the tables back from a workbook that Excel, LibreOffice or WPS may have saved: columns by their header in any
 * order, dates and numbers as the text they were, empty rows and columns left out. A sheet or column that is gone, one
 * that no table has, and a cell that no CSV holds are faults: nothing is taken for deleted.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  tables: readonly SheetTable[],
): Promise<ReadSheets> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const faults: Fault[] = [];
  const rows = new Map<string, readonly TextRow[]>();
  const sheets = new Map(workbook.worksheets.map((sheet) => [sheet.name.trim(), sheet]));
  for (const table of tables) {
    const sheet = sheets.get(table.sheet);
    if (!sheet) faults.push(lostSheet(`${file}#${table.sheet}`, table));
    else {
      const read = readSheet(sheet, `${file}#${table.sheet}`, table.columns);
      faults.push(...read.faults);
      rows.set(table.file, read.rows);
    }
  }
  const names = tables.map(({ sheet }) => sheet);
  for (const [name, sheet] of sheets) {
    if (name !== LISTS && !names.includes(name) && sheet.actualRowCount > 0) {
      faults.push(strangeSheet(`${file}#${name}`, nearestId(name, names)));
    }
  }
  return { rows, faults };
}

function readSheet(
  sheet: Worksheet,
  place: string,
  columns: readonly string[],
): { readonly rows: readonly TextRow[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const places = new Map<string, number>();
  const all: { row: number; cells: Map<number, Cell> }[] = [];
  sheet.eachRow((row, number) => {
    const cells = new Map<number, Cell>();
    row.eachCell((cell, at) => cells.set(at, cell));
    all.push({ row: number, cells });
  });
  const used = new Set(all.slice(1).flatMap(({ cells }) => [...cells.keys()]));
  for (const [at, cell] of all[0]?.cells ?? []) {
    const name = readCell(cell, false)
      .text.replace(/^\uFEFF/u, '')
      .trim();
    if (columns.includes(name) && !places.has(name)) places.set(name, at);
    else if (name !== '' && used.has(at)) faults.push(strangeColumn(place, name, nearestId(name, columns)));
  }
  for (const name of columns.filter((each) => !places.has(each))) faults.push(lostColumn(place, name));
  const rows = all.slice(1).flatMap(({ row, cells }): TextRow[] => {
    const entries = columns.map((column) => {
      const cell = cells.get(places.get(column) ?? 0);
      const { text, fault } = cell
        ? readCell(cell, /^(?:period|published|covers|accessed|searched_on|date)$/u.test(column))
        : { text: '', fault: null };
      if (fault)
        faults.push(said({ file: place, line: row }, column, fault.what, fault.expected, fault.mend));
      return [column, text] as const;
    });
    return entries.every(([, text]) => text.trim() === '')
      ? []
      : [{ line: row, cells: Object.fromEntries(entries) }];
  });
  return { rows, faults };
}

function lostSheet(place: string, { file }: SheetTable): Fault {
  return said(
    { file: place, line: 1 },
    'sheet',
    { zh: '缺少这张工作表', en: 'missing sheet' },
    { zh: `装着 ${file}`, en: `the sheet of ${file}` },
    {
      zh: '工作表不能删除或改名：请恢复，或重新导出',
      en: 'Sheets are not deleted or renamed: restore it, or export again',
    },
  );
}

function strangeSheet(place: string, near: string | null): Fault {
  return said(
    { file: place, line: 1 },
    'sheet',
    { zh: '没有哪张表叫这个名字', en: 'a sheet that no table has' },
    { zh: '', en: '' },
    near
      ? { zh: `是否应为 ${near}？`, en: `Did you mean ${near}?` }
      : { zh: '请清空或删去它', en: 'Empty it or delete it' },
  );
}

function lostColumn(place: string, column: string): Fault {
  return said(
    { file: place, line: 1 },
    column,
    { zh: '缺少这一列', en: 'missing column' },
    { zh: `表头有 ${column}`, en: `${column} in the header` },
    { zh: '列可以换次序，不能删除或改名', en: 'Columns may change places; they are not deleted or renamed' },
  );
}

function strangeColumn(place: string, column: string, near: string | null): Fault {
  return said(
    { file: place, line: 1 },
    column,
    { zh: '多余的列', en: 'unknown column' },
    { zh: '', en: '' },
    near
      ? { zh: `是否应为 ${near}？`, en: `Did you mean ${near}?` }
      : { zh: '请删去这一列', en: 'Delete it' },
  );
}

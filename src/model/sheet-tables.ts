import { TABLES, type TableName } from './tables.ts';

/** A table as one sheet of a workbook: its name there (31 characters at most, as Excel allows) and its file. */
export interface SheetTable {
  readonly sheet: string;
  readonly file: string;
  readonly table: TableName;
  readonly columns: readonly string[];
}

const LONGEST = 31;

/** The tables among all files by name, registers first, then one sheet an extract. */
export function sheetTables(files: Iterable<string>): readonly SheetTable[] {
  const all = new Set(files);
  const names = Object.keys(TABLES) as TableName[];
  const single = names
    .filter((table) => table !== 'extracts' && all.has(`data/${table}.csv`))
    .map((table) => toSheet(table, `data/${table}.csv`, table));
  const extracts = [...all]
    .filter((file) => /^data\/extracts\/[^/]+\.csv$/u.test(file))
    .toSorted()
    .map((file) => toSheet(file.slice('data/extracts/'.length, -'.csv'.length), file, 'extracts'));
  const taken = new Set<string>();
  return [...single, ...extracts].map((each) => {
    const sheet = freeName(each.sheet.slice(0, LONGEST), taken);
    taken.add(sheet);
    return { ...each, sheet };
  });
}

function toSheet(sheet: string, file: string, table: TableName): SheetTable {
  return { sheet, file, table, columns: Object.keys(TABLES[table].shape) };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? name : `${name.slice(0, LONGEST - 3)}-${n}`;
    if (!taken.has(tried)) return tried;
  }
}

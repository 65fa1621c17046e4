import type { Fault } from './fault.ts';
import { readRows } from './read-rows.ts';
import { said } from './said.ts';
import type { Row, TableName } from './tables.ts';

/** A table of data/ from all files by name; where its file is missing, no rows and a fault. */
export function readOwn<T extends TableName>(
  table: T,
  files: ReadonlyMap<string, string>,
  file = `data/${table}.csv`,
): { readonly rows: readonly Row<T>[]; readonly faults: readonly Fault[] } {
  const text = files.get(file);
  return text === undefined ? { rows: [], faults: [missingFile(file)] } : readRows(table, file, text);
}

/** A fault for a file that is not there. */
export function missingFile(file: string): Fault {
  return said(
    { file, line: 1 },
    'file',
    { zh: '缺少文件', en: 'missing file' },
    { zh: file, en: file },
    {
      zh: '文件可能被改名或移走，请放回原处',
      en: 'It may have been renamed or moved: put it back',
    },
  );
}

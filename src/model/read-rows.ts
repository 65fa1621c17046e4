import type { CellFault } from './columns.ts';
import type { Fault } from './fault.ts';
import { checkFormulas } from './formula.ts';
import { readTable } from './read-table.ts';
import { repeatedRow } from './table-faults.ts';
import { TABLES, type Row, type TableName } from './tables.ts';

/** Tables whose texts are parts of articles, and are not published. */
const UNPUBLISHED: ReadonlySet<TableName> = new Set(['repairs', 'ignored']);

/** Reads a table's text into checked rows; each wrong cell is a fault, and its row is left out. */
export function readRows<T extends TableName>(
  table: T,
  file: string,
  text: string,
): { readonly rows: readonly Row<T>[]; readonly faults: readonly Fault[] } {
  const schema = TABLES[table];
  const read = readTable(file, text, Object.keys(schema.shape));
  const faults: Fault[] = [...read.faults];
  const rows: Row<T>[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of read.rows) {
    const before = seen.get(JSON.stringify(cells));
    // Rows that still lack an id get one each.
    if (before !== undefined && cells['id'] !== '') {
      faults.push(repeatedRow(file, line, before));
      continue;
    }
    seen.set(JSON.stringify(cells), line);
    const result = schema.safeParse(cells);
    if (result.success) {
      rows.push({ ...result.data, file, line } as unknown as Row<T>);
      if (!UNPUBLISHED.has(table)) faults.push(...checkFormulas({ file, line }, cells));
    } else {
      for (const issue of result.error.issues) {
        const said = ('params' in issue ? issue.params : undefined) as CellFault | undefined;
        const what = said ?? {
          what: { zh: issue.message, en: issue.message },
          expected: { zh: '', en: '' },
          mend: { zh: '', en: '' },
        };
        faults.push({ file, line, column: String(issue.path[0] ?? ''), ...what });
      }
    }
  }
  return { rows, faults };
}

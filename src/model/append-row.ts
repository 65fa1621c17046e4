import Papa from 'papaparse';
import { readRows } from './read-rows.ts';
import type { Fault } from './fault.ts';
import { readTable } from './read-table.ts';
import { duplicateId } from './said.ts';
import { TABLES, type TableName } from './tables.ts';

/** A table with a row more, or why it has none; `toFill` are the cells of the new row that are still wrong or empty. */
export interface Appended {
  readonly text: string;
  readonly line: number;
  readonly toFill: readonly Fault[];
  readonly faults: readonly Fault[];
}

/**
 * Appends a row to a table, by column; nothing that is there is changed. An id that stands there already is a fault, and
 * the text stays as it was.
 */
export function appendRow(
  table: TableName,
  file: string,
  text: string,
  cells: Readonly<Record<string, string>>,
): Appended {
  const columns = Object.keys(TABLES[table].shape);
  const { rows, faults } = readTable(file, text, columns);
  const key = columns[0] ?? 'id';
  const before = rows.find((row) => row.cells[key] === cells[key]);
  const line = text.replace(/\r?\n$/u, '').split('\n').length + 1;
  const wrong = before
    ? [duplicateId({ file, line }, cells[key] ?? '', { file, line: before.line })]
    : faults;
  if (wrong.length > 0) return { text, line, toFill: [], faults: wrong };
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const plain = text.replace(/^\uFEFF/u, '').split(/\r?\n/u)[0] ?? '';
  const header = Papa.parse<string[]>(plain, { delimiter: ',' }).data[0] ?? [];
  const row = Papa.unparse([header.map((column) => cells[column] ?? '')]);
  const longer = `${text.replace(/\r?\n$/u, '')}${end}${row}${end}`;
  const toFill = readRows(table, file, longer).faults.filter((fault) => fault.line === line);
  return { text: longer, line, toFill, faults: [] };
}

import Papa from 'papaparse';
import type { TableName } from '../../model/tables.ts';
import { TABLES } from '../../model/tables.ts';
import { PUBLISHED_SCHEMA, type PublishedName } from '../schema.ts';

/** A row of a published table as texts by column, and the line (from 1) it stands on. */
export interface TextRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows of a published table as they are written; none where the file is not there. */
export function readTableText(
  files: ReadonlyMap<string, Uint8Array>,
  name: PublishedName,
): readonly TextRow[] {
  const bytes = files.get(`${name}.csv`);
  if (!bytes) return [];
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const [header = [], ...records] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  return records.map((record, at) => ({
    line: at + 2,
    cells: Object.fromEntries(header.map((column, i) => [column, record[i] ?? ''])),
  }));
}

/** Published rows as the text of a table of data/, whose flags are `1` or empty; `renamed` says where a column is called otherwise. */
export function toOwnTable(
  rows: readonly TextRow[],
  name: PublishedName,
  own: TableName,
  renamed: Readonly<Record<string, string>> = {},
): string {
  const flags = new Set(
    PUBLISHED_SCHEMA[name].columns.filter(({ type }) => type === 'flag').map((column) => column.name),
  );
  const columns = Object.keys(TABLES[own].shape);
  const cells = rows.map((row) =>
    columns.map((column) => {
      const from = renamed[column] ?? column;
      const cell = row.cells[from] ?? '';
      if (!flags.has(from)) return cell;
      return cell === 'true' ? '1' : '';
    }),
  );
  return `${Papa.unparse([columns, ...cells], { newline: '\n' })}\n`;
}

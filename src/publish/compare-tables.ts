import Papa from 'papaparse';
import { PUBLISHED, PUBLISHED_SCHEMA, type PublishedName } from './schema.ts';

/** A published cell that is not what it was. `row` is the key of its row, `id` what a changelog would call it. */
export interface ChangedCell {
  readonly table: PublishedName;
  readonly id: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** What is different between two published folders, by their tables. */
export interface TableChanges {
  readonly changed: readonly ChangedCell[];
  readonly removed: readonly { readonly table: PublishedName; readonly id: string }[];
  /** Rows, columns and tables that the older folder does not have. */
  readonly added: number;
}

type Folder = ReadonlyMap<string, Uint8Array>;
type TextRow = Readonly<Record<string, string>>;

/** Compares every table of two folders cell by cell; a table that either lacks counts as empty. */
export function compareTables(before: Folder, after: Folder): TableChanges {
  const changed: ChangedCell[] = [];
  const removed: { table: PublishedName; id: string }[] = [];
  let added = 0;
  for (const table of PUBLISHED) {
    const [old, now] = [readCsv(before, table), readCsv(after, table)];
    const lost = old.columns.filter((column) => now.rows.size > 0 && !now.columns.includes(column));
    if (old.rows.size > 0) added += now.columns.filter((column) => !old.columns.includes(column)).length;
    for (const [key, row] of old.rows) {
      const next = now.rows.get(key);
      const id = row[PUBLISHED_SCHEMA[table].key[0] ?? 'id'] ?? key;
      if (!next) {
        removed.push({ table, id: table === 'comparability' ? key : id });
        continue;
      }
      for (const column of old.columns) {
        const [from = '', to = ''] = [row[column], next[column]];
        if (from !== to && !lost.includes(column)) changed.push({ table, id, column, from, to });
      }
      for (const column of lost) changed.push({ table, id, column, from: row[column] ?? '', to: '' });
    }
    added += [...now.rows.keys()].filter((key) => !old.rows.has(key)).length;
  }
  return { changed, removed, added };
}

function readCsv(
  folder: Folder,
  table: PublishedName,
): { columns: readonly string[]; rows: Map<string, TextRow> } {
  const bytes = folder.get(`${table}.csv`);
  if (!bytes) return { columns: [], rows: new Map() };
  const text = new TextDecoder().decode(bytes);
  const { data, meta } = Papa.parse<TextRow>(text, { header: true, skipEmptyLines: true });
  const { key } = PUBLISHED_SCHEMA[table];
  return {
    columns: meta.fields ?? [],
    rows: new Map(data.map((row) => [key.map((column) => row[column]).join(' '), row])),
  };
}

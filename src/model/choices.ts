import type { z } from 'zod';
import { codeLists, flag } from './columns.ts';
import { TABLES, type TableName } from './tables.ts';

/** What an editor may choose from in a column: codes, the ids of another table, or the ids of the table itself. */
export type Choices =
  { readonly codes: readonly string[] } | { readonly idsOf: TableName } | { readonly ownIds: true };

/** Columns that hold an id of another table; the same wherever the column's name is. */
const REFERENCES: Readonly<Record<string, TableName>> = {
  indicator: 'indicators',
  definition: 'definitions',
  region: 'regions',
  unit: 'units',
  source: 'sources',
  parent: 'regions',
  part_of: 'definitions',
};

/** The choices there are in a column of a table, `null` where anything may be written. */
export function choicesOf(table: TableName, column: string): Choices | null {
  const shape: Readonly<Record<string, z.ZodType>> = TABLES[table].shape;
  const schema = shape[column];
  const list = schema && codeLists.get(schema);
  if (list) return { codes: list.codes };
  if (schema === flag) return { codes: ['1'] };
  if (column === 'mention_of') return { ownIds: true };
  const other = REFERENCES[column];
  return other ? { idsOf: other } : null;
}

import type { TableName } from './tables.ts';

/** Columns that hold an id of another table, by that table's name; the same wherever the column's name is. */
const BY_NAME: Readonly<Record<string, TableName>> = {
  indicator: 'indicators',
  definition: 'definitions',
  region: 'regions',
  unit: 'units',
  source: 'sources',
  parent: 'regions',
  part_of: 'definitions',
};

/** The table whose ids a column holds, `null` where it holds something else. */
export function referenceOf(column: string): TableName | null {
  return BY_NAME[column] ?? null;
}

import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import type { ColumnKind } from '../model/column-kind.ts';
import type { Cell } from './row.ts';
import type { PublishedTable } from './tables.ts';

const TYPES: Readonly<Record<ColumnKind['type'], BasicType>> = {
  text: 'STRING',
  flag: 'BOOLEAN',
  number: 'DOUBLE',
  whole: 'INT32',
};
/** Small enough that a program reads a part of the rows by range requests. */
const ROWS_A_GROUP = 20_000;

/** A column with its cells; one that is not required may be missing. */
export interface ParquetColumn extends Pick<ColumnKind, 'type' | 'required'> {
  readonly name: string;
  readonly data: readonly Cell[];
}

/** A table as Parquet: text, flags, double and whole numbers; a column that may be missing is nullable. */
export function writeParquet({ schema, rows }: PublishedTable): Uint8Array {
  const columns = schema.columns.map((column, at) => ({
    ...column,
    data: rows.map((row) => row[at] ?? null),
  }));
  return packTable(columns, [ROWS_A_GROUP]);
}

/** Columns as Parquet, in groups of so many rows; the last of the sizes goes for all groups after it. */
export function packTable(
  columns: readonly ParquetColumn[],
  groups: readonly number[],
): Uint8Array<ArrayBuffer> {
  const columnData = columns.map(({ name, type, required, data }) => ({
    ...{ name, type: TYPES[type], nullable: !required },
    data: [...data],
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: [...groups], createdBy: 'youju' }));
}

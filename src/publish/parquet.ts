import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import type { PublishedTable } from './tables.ts';

const TYPES: Readonly<Record<'text' | 'flag' | 'number' | 'whole', BasicType>> = {
  text: 'STRING',
  flag: 'BOOLEAN',
  number: 'DOUBLE',
  whole: 'INT32',
};
/** Small enough that a browser reads a part of the rows by range requests. */
const ROWS_A_GROUP = 20_000;

/** A table as Parquet: text, flags, double and whole numbers; a column that may be missing is nullable. */
export function writeParquet({ schema, rows }: PublishedTable): Uint8Array {
  const columnData = schema.columns.map(({ name, type, required }, at) => ({
    name,
    type: TYPES[type],
    nullable: !required,
    data: rows.map((row) => row[at] ?? null),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: ROWS_A_GROUP, createdBy: 'youju' }));
}

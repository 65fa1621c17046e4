/** A cell of a published table: a number, a flag, a text in NFC; `null` where it is missing. */
export type Cell = string | number | boolean | null;

/** A row of a published table, a cell for each of its columns. */
export type Row = readonly Cell[];

/** A value as a cell: what is empty is missing, 0 and `false` are not. Throws for what no table can hold. */
export function cell(value: unknown): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`invalid cell: ${value}`);
    return Object.is(value, -0) ? 0 : value;
  }
  if (typeof value !== 'string') throw new Error(`invalid cell: ${JSON.stringify(value)}`);
  return value.normalize('NFC');
}

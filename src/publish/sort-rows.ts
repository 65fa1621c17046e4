import type { Row } from './row.ts';
import type { PublishedSchema } from './schema.ts';

/** Rows in the order of their key, by code unit, which is the same on every machine. */
export function sortRows({ columns, key }: PublishedSchema, rows: readonly Row[]): readonly Row[] {
  const places = key.map((name) => columns.findIndex((column) => column.name === name));
  return rows.toSorted((a, b) => {
    for (const at of places) {
      const [x, y] = [String(a[at]), String(b[at])];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  });
}

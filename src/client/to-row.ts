import type { FoundRow } from './find-rows.ts';

/** The published cells of a row, in the order of the columns. */
export type Cells = readonly (string | number | boolean | null)[];

/** A row as it is searched: its cells by column, its figure and period in words, its years. */
export function toRow(
  row: Cells,
  columns: readonly string[],
  [figure, period]: readonly [string, string],
): FoundRow {
  const cells = Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]));
  const years =
    String(cells['period'] ?? '')
      .match(/\d{4}/gu)
      ?.map(Number) ?? [];
  const [first] = years;
  return {
    ...{ cells, figure, period },
    years: first === undefined ? null : [first, years.at(-1) ?? first],
    words: [...row, figure, period].join(' ').toLowerCase(),
  };
}

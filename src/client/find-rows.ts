/** A row of the table of all figures: its published cells by column, and what of it is shown. */
export interface FoundRow {
  readonly cells: Readonly<Record<string, string | number | boolean | null>>;
  readonly figure: string;
  readonly period: string;
  /** First and last year of its period; `null` where it is undated. */
  readonly years: readonly [number, number] | null;
  /** All that a search looks through, in lower case. */
  readonly words: string;
}

/** What a reader chose, by field; '' where nothing. `q` is what is searched for. */
export type Choice = Readonly<Record<string, string>>;

/** The column that a field of the filter looks at. The year looks at the period. */
const COLUMNS: Readonly<Record<string, string>> = {
  place: 'region',
  indicator: 'indicator',
  kind: 'kind',
  source: 'source',
};

/** The rows that match every field chosen and every word searched for. */
export function findRows(rows: readonly FoundRow[], choice: Choice): readonly FoundRow[] {
  const words = (choice['q'] ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
  const year = Number(choice['year'] || NaN);
  const columns = Object.entries(COLUMNS).filter(([field]) => choice[field]);
  return rows.filter(
    ({ cells, years, words: all }) =>
      columns.every(([field, column]) => cells[column] === choice[field]) &&
      (!choice['origin'] || originOf(cells) === choice['origin']) &&
      (!choice['year'] || (years !== null && years[0] <= year && year <= years[1])) &&
      words.every((word) => all.includes(word)),
  );
}

/** Where a figure comes from, by its cells: a text we hold, a document we cite, or our own working. */
export function originOf(cells: FoundRow['cells']): string {
  if (cells['derivation'] !== null) return 'derived';
  return cells['quote'] === null ? 'cited' : 'stated';
}

/** Rows in the order of what a column shows; numbers by size, rows without a value last, equal ones as they were. */
export function sortRows(
  rows: readonly FoundRow[],
  by: (row: FoundRow) => string | number | null,
  down: boolean,
  lang: string,
): readonly FoundRow[] {
  const order = new Intl.Collator(lang, { numeric: true });
  return rows.toSorted((a, b) => {
    const [x, y] = [by(a), by(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    const less = typeof x === 'number' && typeof y === 'number' ? x - y : order.compare(String(x), String(y));
    return down ? -less : less;
  });
}

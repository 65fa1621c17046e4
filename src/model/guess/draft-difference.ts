import Papa from 'papaparse';

/** How a row of a draft differs from the last run's: it is new, it is gone, or cells of it changed. */
export interface RowDifference {
  readonly kind: 'new' | 'gone' | 'changed';
  /** The quote, or the context of what is ignored. */
  readonly text: string;
  readonly cells: readonly { readonly column: string; readonly from: string; readonly to: string }[];
}

/** What an editor fills in: no run guesses it. */
const EDITED = new Set(['id', 'quote_en', 'note_zh', 'note_en', 'mention_of', 'differs']);

/** The rows in which two tables of a draft differ, found by their section and their `quote` or `text`. */
export function compareTables(before: string, now: string): readonly RowDifference[] {
  const [then, here] = [keyRows(before), keyRows(now)];
  const gone = [...then].filter(([key]) => !here.has(key)).map(([, row]) => difference('gone', row));
  const rest = [...here].flatMap(([key, row]) => {
    const old = then.get(key);
    if (!old) return [difference('new', row)];
    const cells = Object.keys(row)
      .filter((column) => !EDITED.has(column) && (old[column] ?? '') !== row[column])
      .map((column) => ({ column, from: old[column] ?? '', to: row[column] ?? '' }));
    return cells.length > 0 ? [{ ...difference('changed', row), cells }] : [];
  });
  return [...rest, ...gone];
}

/** The translations of a draft or extract, by section and quote; without those that are still empty. */
export function readTranslations(table: string): ReadonlyMap<string, string> {
  return new Map(
    parseRows(table).flatMap(({ section, quote, quote_en }) =>
      section && quote && quote_en ? [[`${section}\n${quote}`, quote_en] as const] : [],
    ),
  );
}

function difference(kind: RowDifference['kind'], row: Readonly<Record<string, string>>): RowDifference {
  return { kind, text: row['quote'] ?? row['text'] ?? '', cells: [] };
}

/** Rows by section and words; the second one of a quote (均增长10%) by its number too. */
function keyRows(table: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const rows = new Map<string, Readonly<Record<string, string>>>();
  for (const row of parseRows(table)) {
    const stem = `${row['section'] ?? ''}\n${row['quote'] ?? row['text'] ?? ''}`;
    let key = stem;
    for (let number = 2; rows.has(key); number += 1) key = `${stem}\n${number}`;
    rows.set(key, row);
  }
  return rows;
}

function parseRows(table: string): readonly Readonly<Record<string, string>>[] {
  const text = table.replace(/^\uFEFF/u, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

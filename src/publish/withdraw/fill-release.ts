import { fillNotes } from '../../model/withdraw/fill-notes.ts';
import { fillPublished, type Withdrawn } from '../../model/withdraw/fill-published.ts';
import type { FindShared } from '../../model/withdraw/find-shared.ts';
import { NO_TRANSLATION } from '../../model/withdrawals.ts';
import type { Cell, Row } from '../row.ts';
import type { PublishedTable } from '../tables.ts';
import type { ReadRelease } from './read-release.ts';

/** The tables and articles of a version with filler for what is withdrawn, and whose clauses went. */
export interface FilledRelease {
  readonly tables: readonly PublishedTable[];
  readonly articles: ReadonlyMap<string, string>;
  readonly ids: readonly string[];
}

/** Fills out a released version; `null` where it holds nothing of what is withdrawn. */
export function fillRelease(
  { tables, articles, clauses }: ReadRelease,
  withdrawn: Withdrawn,
  findShared: FindShared,
): FilledRelease | null {
  const { source } = withdrawn;
  const before = articles.get(source);
  const filled = before === undefined ? null : fillPublished(before, clauses.get(source) ?? [], withdrawn);
  const quotes = filled?.quotes ?? new Map<string, string>();
  const ids = new Set([...withdrawn.ids, ...quotes.keys()]);
  const next = tables.map((table) => fillTable(table, quotes, findShared, ids));
  if ((filled?.text ?? before) === before && next.every((table, at) => table === tables[at])) return null;
  return {
    tables: next,
    articles: new Map([...articles, ...(filled ? [[source, filled.text] as const] : [])]),
    ids: [...quotes.keys()],
  };
}

/** A table with filled quotes and notes; the very table where nothing in it is withdrawn. */
function fillTable(
  table: PublishedTable,
  quotes: ReadonlyMap<string, string>,
  findShared: FindShared,
  ids: ReadonlySet<string>,
): PublishedTable {
  const columns = table.schema.columns.map(({ name }) => name);
  const rows = table.rows.map((row): Row => {
    const texts = row.flatMap((cell, at): [string, string][] =>
      typeof cell === 'string' ? [[columns[at] ?? '', cell]] : [],
    );
    const cells = fillNotes(Object.fromEntries(texts), findShared, ids);
    const quote = columns.includes('quote') ? quotes.get(cells['id'] ?? '') : undefined;
    const next = columns.map((column, at): Cell => {
      if (quote !== undefined && column === 'quote') return quote;
      if (quote !== undefined && column === 'quote_en') return NO_TRANSLATION;
      return typeof row[at] === 'string' ? (cells[column] ?? null) : (row[at] ?? null);
    });
    return next.every((cell, at) => cell === row[at]) ? row : next;
  });
  return rows.every((row, at) => row === table.rows[at]) ? table : { ...table, rows };
}

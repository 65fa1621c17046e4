import type { FindShared } from './find-shared.ts';
import { fillOut } from '../../text/withdrawn.ts';
import type { Cells } from './edit-table.ts';

/** Columns of our own words, which may quote; and those that keep what a cell held before. */
const NOTES: ReadonlySet<string> = new Set([
  ...['note_zh', 'note_en', 'premise_zh', 'premise_en', 'reply_zh', 'reply_en'],
  ...['reason_zh', 'reason_en', 'from', 'to'],
]);
const QUOTES: ReadonlySet<string> = new Set(['quote', 'quote_en']);

/** A row whose notes no longer repeat what is withdrawn; what the changelog says that withdrawn quotes were goes whole. */
export function fillNotes(cells: Cells, findShared: FindShared, ids: ReadonlySet<string>): Cells {
  const wasQuote = QUOTES.has(cells['field'] ?? '') && ids.has(cells['id'] ?? '');
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => {
      if (!NOTES.has(column) || cell === '') return [column, cell];
      const isPast = wasQuote && (column === 'from' || column === 'to') && cells['class'] !== '撤下';
      const spans = isPast ? [{ start: 0, end: cell.length }] : findShared(cell);
      return [column, spans.length > 0 ? fillOut(cell, spans, []) : cell];
    }),
  );
}

import type { FoundRow } from './find-rows.ts';

/** Rows as CSV with the columns of the published table: CRLF, a header, empty where missing, as observations.csv. */
export function writeRows(columns: readonly string[], rows: readonly FoundRow[]): string {
  const lines = rows.map(({ cells }) => columns.map((column) => quote(cells[column] ?? null)).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}

function quote(cell: string | number | boolean | null): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

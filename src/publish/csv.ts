import Papa from 'papaparse';

/** A table as CSV: RFC 4180, UTF-8 without byte order mark, CRLF, one header row; `null` is an empty cell. */
export function writeCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => cellOf(row[column])));
  // A minus begins a formula too, unless it is a number's own.
  const guarded = cells.flat().find((cell) => /^(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?$))/u.test(cell));
  if (guarded !== undefined)
    throw new Error(`invalid cell: ${JSON.stringify(guarded)} would run as a formula in a spreadsheet`);
  return `${Papa.unparse([[...columns], ...cells], { newline: '\r\n' })}\r\n`;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return '1';
  return String(value).normalize('NFC');
}

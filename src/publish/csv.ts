import Papa from 'papaparse';
import { writeNumber } from './number.ts';
import type { Cell, Row } from './row.ts';

/** A cell that a spreadsheet would run as a formula. A minus begins one too, unless it is a number's own. */
const FORMULA = /^(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?$))/u;
/** So many rows at once that no text grows past what a machine holds twice. */
const ROWS_AT_ONCE = 5000;

/**
 * A table as CSV: RFC 4180, UTF-8 without byte order mark, CRLF, one header row; a missing cell is empty, a flag is
 * `true` or `false`. Throws for a text that a spreadsheet would run, with the row it stands in (the header is row 1).
 */
export function writeCsv(columns: readonly string[], rows: readonly Row[]): string {
  return [...csvParts(columns, rows)].join('');
}

/** The same in parts, so that a large table is never one text. */
export function* csvParts(columns: readonly string[], rows: readonly Row[]): Generator<string> {
  yield toLines([[...columns]]);
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const texts = rows.slice(from, from + ROWS_AT_ONCE).map((row, at) =>
      row.map((cell, column) => {
        const text = toText(cell);
        if (typeof cell === 'string' && FORMULA.test(text))
          throw new Error(
            `invalid cell: row ${from + at + 2}: ${columns[column]}: ${JSON.stringify(text)} would run as a formula in a spreadsheet`,
          );
        return text;
      }),
    );
    yield toLines(texts);
  }
}

function toLines(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`;
}

function toText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? writeNumber(cell) : String(cell);
}

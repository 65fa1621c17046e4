import Papa from 'papaparse';
import { readFigure } from './figure.ts';
import { readRows } from './read-rows.ts';
import { readTable } from './read-table.ts';
import { TABLES, type Row } from './tables.ts';

/** What was filled in a table: its new text and how many cells; rows that cannot be read are left as they are. */
export interface Filled {
  readonly text: string;
  readonly cells: number;
}

/** Fills empty `id`, `value`, `low`, `high` and `qualifier` cells of an extract or of cited.csv; a filled one is never touched. */
export function fillTable(
  table: 'extracts' | 'cited',
  file: string,
  text: string,
  source: string | null,
): Filled {
  const { rows } = readRows(table, file, text);
  const byLine = new Map<number, Row<'extracts'> | Row<'cited'>>(rows.map((row) => [row.line, row]));
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.slice(mark.length).split('\n');
  const columns = Object.keys(TABLES[table].shape);
  // Rows with a fault too: their ids are taken all the same.
  const used = new Set(readTable(file, text, columns).rows.map(({ cells }) => cells['id'] ?? ''));
  const header = parseLine(lines[0] ?? '');
  let cells = 0;
  const filled = lines.map((line, at) => {
    const row = byLine.get(at + 1);
    if (!row) return line;
    const record = parseLine(line);
    const wanted = wantedCells(row, source, used);
    let touched = false;
    header.forEach((column, place) => {
      const value = wanted[column];
      if (value === undefined || record[place] !== '') return;
      record[place] = value;
      touched = true;
      cells += 1;
    });
    const end = line.endsWith('\r') ? '\r' : '';
    return touched ? Papa.unparse([record], { header: false }) + end : line;
  });
  return { text: mark + filled.join('\n'), cells };
}

function parseLine(line: string): string[] {
  return Papa.parse<string[]>(line.replace(/\r$/u, ''), { delimiter: ',' }).data[0] ?? [];
}

function wantedCells(
  row: Row<'extracts'> | Row<'cited'>,
  source: string | null,
  used: Set<string>,
): Readonly<Record<string, string>> {
  const figure = readFigure(row);
  const wanted: Record<string, string> = {};
  if (row.id === '')
    wanted['id'] = freshId(`${'source' in row ? row.source : (source ?? '')}.${row.indicator}`, used);
  if (!figure) return wanted;
  wanted['qualifier'] = figure.qualifier;
  for (const column of ['value', 'low', 'high'] as const) {
    const number = figure[column];
    if (number !== null) wanted[column] = String(number);
  }
  return wanted;
}

/** One more than the greatest number in use: a number left out was a row's that is gone, and is not given again. */
function freshId(stem: string, used: Set<string>): string {
  let last = used.has(stem) ? 1 : 0;
  for (const id of used) {
    const number = id.startsWith(`${stem}.`) ? id.slice(stem.length + 1) : '';
    if (/^\d+$/u.test(number)) last = Math.max(last, Number(number));
  }
  const id = last === 0 ? stem : `${stem}.${last + 1}`;
  used.add(id);
  return id;
}

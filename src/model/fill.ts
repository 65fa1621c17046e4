import Papa from 'papaparse';
import { readFigure } from './figure.ts';
import { readRows } from './read-rows.ts';
import type { Row } from './tables.ts';

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
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.slice(mark.length).replace(/\r\n/gu, '\n').split('\n');
  const header = Papa.parse<string[]>(lines[0] ?? '').data[0] ?? [];
  const used = new Set(rows.map((row) => row.id));
  let cells = 0;
  const filled = lines.map((line, at) => {
    const row = byLine.get(at + 1);
    if (!row) return line;
    const record = Papa.parse<string[]>(line).data[0] ?? [];
    const wanted = wantedCells(row, source, used);
    let touched = false;
    header.forEach((column, place) => {
      const value = wanted[column];
      if (value === undefined || record[place] !== '') return;
      record[place] = value;
      touched = true;
      cells += 1;
    });
    return touched ? Papa.unparse([record], { header: false }) : line;
  });
  return { text: mark + filled.join(end), cells };
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

function freshId(stem: string, used: Set<string>): string {
  let id = stem;
  for (let n = 2; used.has(id); n += 1) id = `${stem}.${n}`;
  used.add(id);
  return id;
}

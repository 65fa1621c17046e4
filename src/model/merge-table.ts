import Papa from 'papaparse';
import { pairRows } from './pair-rows.ts';
import { readTable, type TextRow } from './read-table.ts';
import type { Bilingual } from './vocabulary.ts';

/** One difference of a table: a cell, a row more, a row less, or rows in another order. `row` is the sheet's, else the file's. */
export type Change =
  | {
      readonly kind: 'cell';
      readonly file: string;
      readonly row: number;
      readonly name: string;
      readonly column: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'added' | 'removed'; readonly file: string; readonly row: number; readonly name: string }
  | { readonly kind: 'order'; readonly file: string };

/** A table with rows from elsewhere put in place of its own: its new text, and each difference. */
export interface Merged {
  readonly text: string;
  readonly changes: readonly Change[];
}

/**
 * Puts rows in place of a table's own. Lines that are not changed stay to the byte, with the file's byte order mark, line
 * ends and order of columns; the table must be one that `readTable` reads without a fault.
 */
export function mergeTable(
  file: string,
  text: string,
  columns: readonly string[],
  after: readonly TextRow[],
): Merged {
  const before = readTable(file, text, columns).rows;
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.slice(mark.length).split('\n');
  const end = lines[0]?.endsWith('\r') ? '\r' : '';
  const header = Papa.parse<string[]>((lines[0] ?? '').replace(/\r$/u, ''), { delimiter: ',' }).data[0] ?? [];
  const key = columns.find((name) => name === 'id' || name === 'target') ?? '';
  const pairs = pairRows(before, after, key);
  const changes: Change[] = [];
  const written = after.map((row, at) => {
    const own = before[pairs[at] ?? -1];
    if (!own) changes.push({ kind: 'added', file, row: row.line, name: nameOf(row, header) });
    const changed = header.filter((column) => own && own.cells[column] !== row.cells[column]);
    for (const column of changed) {
      const [from, to] = [own?.cells[column] ?? '', row.cells[column] ?? ''];
      changes.push({ kind: 'cell', file, row: row.line, name: nameOf(own ?? row, header), column, from, to });
    }
    if (own && changed.length === 0) return lines[own.line - 1]?.replace(/\r$/u, '') ?? '';
    return Papa.unparse([header.map((column) => row.cells[column] ?? '')]);
  });
  const kept = pairs.filter((place) => place !== null);
  for (const [at, row] of before.entries()) {
    if (!kept.includes(at)) changes.push({ kind: 'removed', file, row: row.line, name: nameOf(row, header) });
  }
  if (kept.some((place, at) => place < (kept[at - 1] ?? 0))) changes.push({ kind: 'order', file });
  if (changes.length === 0) return { text, changes };
  const all = [(lines[0] ?? '').replace(/\r$/u, ''), ...written].join(`${end}\n`);
  return { text: `${mark}${all}${/\n$/u.test(text) ? `${end}\n` : ''}`, changes };
}

/** A row by its id, else by its first cells. */
function nameOf({ cells }: TextRow, header: readonly string[]): string {
  return (
    cells['id'] ||
    cells['target'] ||
    header
      .slice(0, 3)
      .map((column) => cells[column])
      .join(' ')
  );
}

const quote = (text: string): string => (text === '' ? '∅' : JSON.stringify(text));

/** A difference as a line: file, row, column, from → to. An empty cell is ∅. */
export function sayChange(change: Change): Bilingual {
  const { file } = change;
  if (change.kind === 'order') return { zh: `${file}：行的次序变了`, en: `${file}: rows in another order` };
  const { row, name } = change;
  if (change.kind === 'cell') {
    const { column, from, to } = change;
    return {
      zh: `${file}：第 ${row} 行（${name}）：${column}：${quote(from)} → ${quote(to)}`,
      en: `${file}: row ${row} (${name}): ${column}: ${quote(from)} → ${quote(to)}`,
    };
  }
  const [zh, en] = change.kind === 'added' ? ['新增', 'added'] : ['删去', 'removed'];
  return { zh: `${file}：第 ${row} 行（${name}）：${zh}`, en: `${file}: row ${row} (${name}): ${en}` };
}

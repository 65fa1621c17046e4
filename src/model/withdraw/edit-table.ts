import Papa from 'papaparse';

/** The cells of a record by column. */
export type Cells = Readonly<Record<string, string>>;

/** A table with each record as `edit` gives it back, or without it where that is `null`; lines left alone stay to the byte. */
export function editTable(text: string, edit: (cells: Cells, line: number) => Cells | null): string {
  const [first = '', ...rest] = text.split('\n');
  const header = parseLine(first.replace(/^\uFEFF/u, ''));
  const lines = rest.flatMap((line, at) => {
    if (line.trim() === '') return [line];
    const record = parseLine(line);
    const cells = Object.fromEntries(header.map((column, place) => [column, record[place] ?? '']));
    const edited = edit(cells, at + 2);
    if (edited === null) return [];
    const next = header.map((column) => edited[column] ?? '');
    if (next.every((cell, place) => cell === (record[place] ?? ''))) return [line];
    return [Papa.unparse([next]) + (line.endsWith('\r') ? '\r' : '')];
  });
  return [first, ...lines].join('\n');
}

/** A table with rows added at its end, by column. */
export function appendCells(text: string, rows: readonly Cells[]): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const [first = ''] = text.split(/\r?\n/u);
  const header = parseLine(first.replace(/^\uFEFF/u, ''));
  const lines = rows.map((row) => Papa.unparse([header.map((column) => row[column] ?? '')]) + end);
  return `${text.replace(/\r?\n$/u, '')}${end}${lines.join('')}`;
}

function parseLine(line: string): string[] {
  return Papa.parse<string[]>(line.replace(/\r$/u, ''), { delimiter: ',' }).data[0] ?? [];
}

import Papa from 'papaparse';
import type { Fault } from './fault.ts';
import { findForeignBytes } from './foreign-bytes.ts';
import { nearestId } from './nearest.ts';
import { emptyFile, emptyRow, oldLineEnds, ragged, strayQuote } from './table-faults.ts';

/** A row as text by column name, and the line of the file (from 1) it stands on. */
export interface TextRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A table read as text; rows that could not be read are faults, not rows. */
export interface TextTable {
  readonly rows: readonly TextRow[];
  readonly faults: readonly Fault[];
}

// One record a line: a cell is quoted with inner quotes doubled, or holds neither quote nor comma.
const CELL = /^(?:"(?:[^"]|"")*"|[^",]*)(?:,|$)/u;

/** From so many times the columns on, a first line is not a header with a mistake in it. */
const MANY = 4;

/**
 * Reads a CSV (RFC 4180, UTF-8 with or without BOM, one record a line) whose header is exactly `columns`.
 * Ragged rows, stray quotes, foreign bytes and wrong headers are faults with their line.
 */
export function readTable(file: string, text: string, columns: readonly string[]): TextTable {
  const foreign = findForeignBytes(file, text);
  if (foreign) return { rows: [], faults: [foreign] };
  const plain = text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n/gu, '\n')
    .replace(/\n$/u, '');
  if (plain.trim() === '') return { rows: [], faults: [emptyFile(file, columns)] };
  if (plain.includes('\r')) return { rows: [], faults: [oldLineEnds(file, plain)] };
  const lines = plain.split('\n');
  const broken = lines.flatMap((line, at) => checkLine(file, at + 1, line) ?? []);
  if (broken.length > 0) return { rows: [], faults: broken };
  const records = lines.map((line) => Papa.parse<string[]>(line, { delimiter: ',' }).data[0] ?? ['']);
  const header = records[0] ?? [];
  const wrong = checkHeader(file, header, columns);
  if (wrong.length > 0) return { rows: [], faults: wrong };
  const rows: TextRow[] = [];
  const faults: Fault[] = [];
  records.slice(1).forEach((record, at) => {
    const line = at + 2;
    if (record.every((cell) => cell === '')) faults.push(emptyRow(file, line));
    else if (record.length !== header.length) faults.push(ragged(file, line, record, header.length));
    else rows.push({ line, cells: Object.fromEntries(header.map((name, i) => [name, record[i] ?? ''])) });
  });
  return { rows, faults };
}

/** Finds the first place where a line is no CSV record. */
function checkLine(file: string, line: number, text: string): Fault | null {
  let at = 0;
  while (at <= text.length) {
    const cell = CELL.exec(text.slice(at));
    if (!cell) return strayQuote(file, line, at + 1);
    at += cell[0].length;
    if (!cell[0].endsWith(',')) return at === text.length ? null : strayQuote(file, line, at + 1);
  }
  return null;
}

function checkHeader(file: string, header: readonly string[], columns: readonly string[]): readonly Fault[] {
  const faults: Fault[] = [];
  const fault = (column: string, zh: string, en: string, mendZh: string, mendEn: string): void => {
    const expected = { zh: `表头应为 ${columns.join(',')}`, en: `the header ${columns.join(',')}` };
    faults.push({ file, line: 1, column, what: { zh, en }, expected, mend: { zh: mendZh, en: mendEn } });
  };
  if (header.length === 1 && /[;\t]/u.test(header[0] ?? '')) {
    const by = header[0]?.includes(';') ? [';', '分号', 'semicolons'] : ['tab', '制表符', 'tabs'];
    const zh = `列由${by[1] ?? ''}分隔`;
    fault(
      'header',
      zh,
      `columns separated by ${by[2] ?? ''}`,
      '请另存为逗号分隔的 CSV',
      'Save it as CSV with commas',
    );
    return faults;
  }
  if (header.length > MANY * columns.length) {
    const many = `${header.length}`;
    fault(
      'header',
      `有 ${many} 列`,
      `${many} columns`,
      '请从上一版取回表头',
      'Take the header from the last version',
    );
    return faults;
  }
  for (const column of columns.filter((name) => !header.includes(name))) {
    fault(column, '缺少这一列', 'missing column', `请补上 ${column} 列`, `Add the column ${column}`);
  }
  for (const name of header.filter((each) => !columns.includes(each))) {
    const near = nearestId(name, columns);
    const zh = near ? `是否应为 ${near}？` : '请删去这一列';
    fault(name, '多余的列', 'unknown column', zh, near ? `Did you mean ${near}?` : 'Remove it');
  }
  const repeated = header.filter((name, at) => header.indexOf(name) !== at);
  for (const name of repeated) fault(name, '列名重复', 'duplicate column', '请只留一列', 'Keep one of them');
  return faults;
}

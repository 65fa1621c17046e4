import Papa from 'papaparse';
import type { Fault } from './fault.ts';
import { nearestId } from './nearest.ts';

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

/**
 * Reads a CSV (RFC 4180, UTF-8 with or without BOM, one record a line) whose header is exactly `columns`.
 * Ragged rows, stray quotes, foreign bytes and wrong headers are faults with their line.
 */
export function readTable(file: string, text: string, columns: readonly string[]): TextTable {
  const plain = text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n/gu, '\n')
    .replace(/\n$/u, '');
  if (plain.includes('\uFFFD')) return { rows: [], faults: [foreignBytes(file, plain)] };
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
    if (record.length !== header.length) faults.push(ragged(file, line, record, header.length));
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

function strayQuote(file: string, line: number, position: number): Fault {
  return {
    file,
    line,
    column: String(position),
    what: { zh: '引号不成对，或单元格内有换行', en: 'a quote that does not pair, or a line break in a cell' },
    expected: {
      zh: '含逗号或引号的单元格整格加引号，格内引号写两遍',
      en: 'a cell with a comma or quote in quotes, inner quotes doubled',
    },
    mend: { zh: '请检查此处的引号', en: 'Look at the quotes there' },
  };
}

function ragged(file: string, line: number, record: readonly string[], wanted: number): Fault {
  // “x, y” is two cells, the first of which opens a quote that only the next one closes.
  const isCurly = record.some((cell) => /^\s*“[^”]*$/u.test(cell));
  return {
    file,
    line,
    column: 'row',
    what: { zh: `这一行有 ${record.length} 格`, en: `${record.length} cells in this row` },
    expected: { zh: `应有 ${wanted} 格`, en: `${wanted}, as in the header` },
    mend: isCurly
      ? {
          zh: '弯引号不能括起单元格，请改用直引号 "',
          en: 'Curly quotes do not hold a cell together: use straight ones, "',
        }
      : { zh: '请检查是否多了或少了逗号', en: 'Look for a comma too many or too few' },
  };
}

function foreignBytes(file: string, text: string): Fault {
  const before = text.slice(0, text.indexOf('\uFFFD')).split('\n');
  return {
    file,
    line: before.length,
    column: String((before.at(-1) ?? '').length + 1),
    what: { zh: '有不是 UTF-8 的字节（可能存成了 GBK）', en: 'bytes that are not UTF-8 (GBK, perhaps)' },
    expected: { zh: 'UTF-8 编码', en: 'UTF-8' },
    mend: { zh: '请另存为“CSV UTF-8”', en: 'Save it as “CSV UTF-8”' },
  };
}

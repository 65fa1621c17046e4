import type { Fault } from './fault.ts';
import { said } from './said.ts';

/** A fault for a file without even a header. */
export function emptyFile(file: string, columns: readonly string[]): Fault {
  const header = columns.join(',');
  return said(
    { file, line: 1 },
    'header',
    { zh: '文件是空的', en: 'an empty file' },
    { zh: `至少有表头 ${header}`, en: `at least the header ${header}` },
    {
      zh: '请从上一版取回；新表先写表头',
      en: 'Take it from the last version; a new table begins with its header',
    },
  );
}

/** A fault for lines that end in CR alone, as Excel for Mac once saved them. */
export function oldLineEnds(file: string, text: string): Fault {
  const line = text.slice(0, text.indexOf('\r')).split('\n').length;
  return said(
    { file, line },
    'row',
    { zh: '换行是旧 Mac 式的 CR', en: 'lines that end in CR alone, as on old Macs' },
    { zh: '以 LF 或 CRLF 换行', en: 'lines that end in LF or CRLF' },
    { zh: '请另存为“CSV UTF-8（逗号分隔）”', en: 'Save it as “CSV UTF-8 (Comma delimited)”' },
  );
}

/** A fault for a row of empty cells, which spreadsheets leave behind. */
export function emptyRow(file: string, line: number): Fault {
  return said(
    { file, line },
    'row',
    { zh: '空行', en: 'an empty row' },
    { zh: '每行一条记录', en: 'one record a row' },
    { zh: '请删去整行', en: 'Delete the whole row' },
  );
}

/** A fault for a row that an earlier one repeats to the letter. */
export function repeatedRow(file: string, line: number, before: number): Fault {
  return said(
    { file, line },
    'row',
    { zh: `与第 ${before} 行完全相同`, en: `the same as line ${before}` },
    { zh: '每条记录只写一次', en: 'each record once' },
    { zh: '请删去其中一行', en: 'Delete one of them' },
  );
}

/** A fault for a quote that does not pair, at a position in its line. */
export function strayQuote(file: string, line: number, position: number): Fault {
  return said(
    { file, line },
    String(position),
    { zh: '引号不成对，或单元格内有换行', en: 'a quote that does not pair, or a line break in a cell' },
    {
      zh: '含逗号或引号的单元格整格加引号，格内引号写两遍',
      en: 'a cell with a comma or quote in quotes, inner quotes doubled',
    },
    { zh: '请检查此处的引号', en: 'Look at the quotes there' },
  );
}

/** A fault for a row of another number of cells than the header has, with what it may come from. */
export function ragged(file: string, line: number, record: readonly string[], wanted: number): Fault {
  return said(
    { file, line },
    'row',
    { zh: `这一行有 ${record.length} 格`, en: `${record.length} cells in this row` },
    { zh: `应有 ${wanted} 格`, en: `${wanted}, as in the header` },
    mendRagged(record, wanted),
  );
}

function mendRagged(record: readonly string[], wanted: number): { readonly zh: string; readonly en: string } {
  // “x, y” is two cells, the first of which opens a quote that only the next one closes.
  if (record.some((cell) => /^\s*“[^”]*$/u.test(cell))) {
    return {
      zh: '弯引号不能括起单元格，请改用直引号 "',
      en: 'Curly quotes do not hold a cell together: use straight ones, "',
    };
  }
  const split = record.findIndex(
    (cell, at) => /^\d{1,3}$/u.test(cell) && /^\d{3}(?:\.\d+)?\D*$/u.test(record[at + 1] ?? ''),
  );
  if (record.length > wanted && split >= 0) {
    const number = `${record[split] ?? ''},${record[split + 1] ?? ''}`;
    return {
      zh: `“${number}”中的千分位逗号把数字拆成了两格，请去掉`,
      en: `The thousands separator of ${number} makes two cells of it: remove it`,
    };
  }
  return { zh: '请检查是否多了或少了逗号', en: 'Look for a comma too many or too few' };
}

import type { Cell } from '@cj-tech-master/excelts';
import type { CellFault } from '../model/columns.ts';
import { findRewritten } from '../model/rewritten.ts';

/** A cell of a workbook as text, and what is wrong where no CSV can hold it. */
export interface CellText {
  readonly text: string;
  readonly fault: CellFault | null;
}

const DAY = '2021-04-28'.length;
const MONTH = '2021-04'.length;

/**
 * A cell as the text it stands for, whatever a spreadsheet made of it: a date is a day, or a month where its format shows
 * none; a number in a column of dates (`isDate`) is a year or a day counted from 1900; rich texts, links and formulas are
 * what they show.
 */
export function readCell(cell: Cell, isDate: boolean): CellText {
  return readValue(cell.value, formatOf(cell), isDate);
}

function formatOf({ numFmt }: Cell): string {
  return typeof numFmt === 'string' ? numFmt : (numFmt?.formatCode ?? '');
}

function readValue(value: unknown, format: string, isDate: boolean): CellText {
  if (value === null || value === undefined) return fine('');
  if (typeof value === 'string') return checkText(value);
  if (typeof value === 'number') return fine((isDate ? findRewritten(String(value)) : null) ?? String(value));
  if (typeof value === 'boolean') return fine(value ? 'TRUE' : 'FALSE');
  if (value instanceof Date) return fine(readDate(value, format));
  const { richText, text, result, error } = value as {
    readonly richText?: readonly { readonly text: string }[];
    readonly text?: unknown;
    readonly result?: unknown;
    readonly error?: string;
  };
  if (error !== undefined) return { text: '', fault: ERROR(error) };
  if (richText) return checkText(richText.map((each) => each.text).join(''));
  return readValue(text ?? result, format, isDate);
}

/** Without a day in its format (mmm-yy, yyyy"年"m"月") a date on the first was typed as a month. */
function readDate(date: Date, format: string): string {
  const shown = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, '');
  const isMonth = shown !== '' && !/d/iu.test(shown) && date.getUTCDate() === 1;
  return date.toISOString().slice(0, isMonth ? MONTH : DAY);
}

function checkText(text: string): CellText {
  const plain = text.replace(/^\uFEFF/u, '');
  return /[\r\n]/u.test(plain) ? { text: plain, fault: BREAK } : fine(plain);
}

function fine(text: string): CellText {
  return { text, fault: null };
}

const BREAK: CellFault = {
  what: { zh: '单元格内有换行', en: 'a line break in the cell' },
  expected: { zh: '一格一行', en: 'one line a cell' },
  mend: { zh: '请删去换行（Alt+Enter）', en: 'Take out the line break (Alt+Enter)' },
};

const ERROR = (error: string): CellFault => ({
  what: { zh: `公式出错：${error}`, en: `the formula gives ${error}` },
  expected: { zh: '文本', en: 'a text' },
  mend: { zh: '请直接填写内容', en: 'Write what it should say' },
});

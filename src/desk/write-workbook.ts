import { Workbook, type DataValidation, type Worksheet } from '@cj-tech-master/excelts';
import { choicesOf } from '../model/choices.ts';
import { meaningOf } from '../model/meanings.ts';
import { readTable } from '../model/read-table.ts';
import { sheetTables, type SheetTable } from '../model/sheet-tables.ts';

/** The hidden sheet of code lists, one a column, which drop-downs point at. */
export const LISTS = 'lists';
/** The day a workbook says it was made: always the same, so that the same tables give the same bytes. */
const MADE = new Date(Date.UTC(2000, 0, 1));
/** Rows below the last that keep text type and drop-downs, for new records. */
const SPARE_ROWS = 500;
const [NARROWEST, WIDEST] = [9, 46];
const INK = { argb: 'FF23304A' };
const PAPER = { argb: 'FFE9EDF4' };

/** All tables as one workbook: every cell a text, code lists and ids as drop-downs, and what each column means as a note. */
export async function writeWorkbook(files: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.created = MADE;
  workbook.modified = MADE;
  const lists: (readonly string[])[] = [];
  const tables = sheetTables(files.keys());
  for (const each of tables) writeSheet(workbook, each, files.get(each.file) ?? '', tables, lists);
  const sheet = workbook.addWorksheet(LISTS, { state: 'hidden' });
  lists.forEach((codes, at) => {
    codes.forEach((code, row) => {
      const cell = sheet.getCell(row + 1, at + 1);
      cell.value = code;
      cell.numFmt = '@';
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeSheet(
  workbook: Workbook,
  { sheet: name, file, table, columns }: SheetTable,
  text: string,
  tables: readonly SheetTable[],
  lists: (readonly string[])[],
): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  const { rows } = readTable(file, text, columns);
  const last = rows.length + 1 + SPARE_ROWS;
  columns.forEach((column, at) => {
    const cells = rows.map(({ cells: own }) => own[column] ?? '');
    const letter = writeColumn(sheet, at + 1, column, cells);
    const meaning = meaningOf(table, column);
    sheet.getCell(1, at + 1).note = `${meaning.zh}\n${meaning.en}`;
    const choices = choicesOf(table, column);
    if (choices === null) return;
    if ('codes' in choices) addList(sheet, letter, last, rangeOf(choices.codes, lists), 'stop');
    else {
      const other = 'ownIds' in choices ? name : tables.find((each) => each.table === choices.idsOf)?.sheet;
      if (other !== undefined) addList(sheet, letter, last, idsOf(other), 'warning');
    }
  });
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: rows.length + 1, col: columns.length } };
}

/** Writes a column as texts, with its header; gives its letter. */
function writeColumn(sheet: Worksheet, at: number, name: string, cells: readonly string[]): string {
  const column = sheet.getColumn(at);
  column.numFmt = '@';
  column.width = Math.min(WIDEST, Math.max(NARROWEST, ...[name, ...cells].map(widthOf)));
  const header = sheet.getCell(1, at);
  header.value = name;
  header.font = { bold: true, color: INK };
  header.fill = { type: 'pattern', pattern: 'solid', fgColor: PAPER };
  cells.forEach((text, row) => {
    const cell = sheet.getCell(row + 2, at);
    if (text !== '') cell.value = text;
    cell.numFmt = '@';
  });
  return column.letter;
}

/** The width of a text in digits: a Chinese character is two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, each) => sum + (each > '\u2E80' ? 2 : 1), 2);
}

/** Where a code list stands on the hidden sheet; equal lists stand there once. */
function rangeOf(codes: readonly string[], lists: (readonly string[])[]): string {
  const known = lists.findIndex((each) => each.join('\n') === codes.join('\n'));
  const at = known < 0 ? lists.push(codes) - 1 : known;
  const letter = String.fromCharCode('A'.charCodeAt(0) + at);
  return `${LISTS}!$${letter}$1:$${letter}$${codes.length}`;
}

/** The ids of a sheet as it then is, those of rows added below too. */
function idsOf(sheet: string): string {
  return `OFFSET('${sheet}'!$A$2,0,0,MAX(1,COUNTA('${sheet}'!$A:$A)-1),1)`;
}

function addList(
  sheet: Worksheet,
  letter: string,
  last: number,
  formula: string,
  errorStyle: 'stop' | 'warning',
): void {
  const validation: DataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [formula],
    showErrorMessage: true,
    errorStyle,
    errorTitle: '不在列表中 · not in the list',
    error: '请从列表中选 · Choose one from the list',
  };
  sheet.dataValidations.add(`${letter}2:${letter}${last}`, validation);
}

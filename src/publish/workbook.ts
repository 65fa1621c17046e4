import { WorkbookWriter, type Style, type WorksheetWriter } from '@cj-tech-master/excelts';
import { rezip } from './archive.ts';
import { collectStream } from './collect-stream.ts';
import type { Edition } from './edition.ts';
import type { Row } from './row.ts';
import type { PublishedSchema } from './schema.ts';
import type { PublishedTable } from './tables.ts';

/** A sheet of words before the tables: what to know before anything is counted. */
export interface WordSheet {
  readonly name: string;
  readonly lines: readonly string[];
}

const WIDTHS = { text: 24, flag: 8, number: 16, whole: 10 } as const;

/**
 * Tables as a workbook, one a sheet: ids and periods are cells of text, so that no program turns 2021-04 into a date;
 * numbers are numbers, a missing cell is none, and nothing is a formula. Written row by row; the same bytes each time.
 */
export async function writeWorkbook(
  { date }: Edition,
  words: WordSheet,
  tables: readonly PublishedTable[],
): Promise<Uint8Array> {
  const day = new Date(`${date}T00:00:00Z`);
  const { stream, bytes } = collectStream();
  const workbook = new WorkbookWriter({
    ...{ stream, created: day, modified: day, creator: '', lastModifiedBy: '' },
    useStyles: true,
    useSharedStrings: true,
    // Its zip has the time of writing: it is packed anew below.
    zip: { zlib: { level: 0 } },
  });
  const readme = workbook.addWorksheet(words.name);
  readme.columns = [{ width: 110, style: { numFmt: '@' } }];
  for (const line of words.lines) readme.addRow([line]).commit();
  readme.commit();
  for (const { name, schema, rows } of tables) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = schema.columns.map(({ type }) => ({
      width: WIDTHS[type],
      ...(type === 'text' ? { style: { numFmt: '@' } } : {}),
    }));
    sheet.autoFilter = `A1:${sheet.getColumn(schema.columns.length).letter}1`;
    const header = sheet.addRow(schema.columns.map((column) => column.name));
    header.font = { bold: true };
    header.commit();
    for (const row of rows) addRow(sheet, schema, row);
    sheet.commit();
  }
  await workbook.commit();
  return rezip(bytes());
}

// The library knows a style that it has met by its object alone: one for all cells of a kind takes half the time.
const STYLES: Readonly<Record<'text' | 'flag' | 'number', Partial<Style>>> = {
  text: { numFmt: '@' },
  flag: {},
  number: {},
};

/** A row of values; a missing one has no cell. */
function addRow(sheet: WorksheetWriter, { columns }: PublishedSchema, row: Row): void {
  const added = sheet.addRow(row.map((value) => value ?? undefined));
  added.eachCell((cell, at) => {
    const type = columns[at - 1]?.type;
    cell.style = STYLES[type === 'text' || type === 'flag' ? type : 'number'];
  });
  added.commit();
}

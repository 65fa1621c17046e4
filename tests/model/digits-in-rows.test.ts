import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { accountForNumerals } from '../../src/model/accounting.ts';
import type { Fault } from '../../src/model/fault.ts';
import { loadModel } from '../../src/model/load.ts';
import { observeCited, observeMentions } from '../../src/model/observe.ts';
import { readRows } from '../../src/model/read-rows.ts';
import { readTable } from '../../src/model/read-table.ts';
import { TABLES, type TableName } from '../../src/model/tables.ts';
import { cutQuote } from '../../src/text/anchor.ts';
import { changeDigits, changeDigitsOnce } from './change-digits.ts';
import { faults, files, model } from './real-model.ts';

const TIMEOUT = 120_000;
const stored = [...model.articles.keys()];
const textOf = (file: string): string => files.get(file) ?? '';

/** A row of a table with one digit of one cell changed. */
interface Changed {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly to: string;
  /** The header and the changed row alone: row after row is read by itself. */
  readonly text: string;
}

/** Every change of a digit in the named columns of a table; of `quote_en` only between its marks. */
function changeCells(table: TableName, file: string, columns: readonly string[], change = changeDigits): readonly Changed[] {
  const names = Object.keys(TABLES[table].shape);
  return readTable(file, textOf(file), names).rows.flatMap(({ line, cells }) =>
    columns.flatMap((column) => {
      const cell = cells[column] ?? '';
      const cut = column === 'quote_en' ? cutQuote(cell) : null;
      const [before, digits, after] = cut ? [`${cut.before}⟦`, cut.marked, `⟧${cut.after}`] : ['', cell, ''];
      return change(digits).map(({ text }) => {
        const to = before + text + after;
        const row = names.map((name) => (name === column ? to : (cells[name] ?? '')));
        return { file, line, column, to, text: Papa.unparse([names, row]) };
      });
    }),
  );
}

/** The faults of a changed row, on the line where it stands in its table. */
function readChanged<T extends 'extracts' | 'cited'>(
  table: T,
  { file, line, text }: Changed,
  observe: (rows: ReturnType<typeof readRows<T>>['rows']) => { readonly faults: readonly Fault[] },
): readonly Fault[] {
  const { rows, faults: misread } = readRows(table, file, text.replaceAll('\r\n', '\n'));
  return [...misread.map((fault) => ({ ...fault, line })), ...observe(rows.map((row) => ({ ...row, line }))).faults];
}

const tell = ({ line, column, to }: Changed): string => `${line}: ${column}: ${to}`;
const COLUMNS = ['printed', 'value', 'low', 'high', 'quote', 'quote_en'];

test('loadModel(files) finds nothing wrong before a digit is changed', () => {
  expect(faults).toEqual([]);
  const counts = stored.map((id) => changeCells('extracts', `data/extracts/${id}.csv`, COLUMNS).length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20_000);
});

test.each(stored)(
  'observeMentions(%s) names the row, whichever digit of its printed, value, low, high, quote or marked translation is changed',
  (id) => {
    const source = model.sources.get(id);
    const article = model.articles.get(id)?.article;
    if (!source || !article) throw new Error(`unknown source: ${id}`);
    const file = `data/extracts/${id}.csv`;
    const mentions = new Set([...model.byId.keys()]);
    const missed = changeCells('extracts', file, COLUMNS).filter((changed) => {
      const found = readChanged('extracts', changed, (rows) => observeMentions(rows, source, article, model));
      // Read alone, a row has lost the one that it mentions again: that is not what is looked for.
      const due = found.filter(({ column }) => column !== 'mention_of');
      return !due.some((fault) => fault.file === file && fault.line === changed.line);
    });
    expect(mentions.size).toBeGreaterThan(0);
    expect(missed.map(tell)).toEqual([]);
  },
  TIMEOUT,
);

test(
  'observeCited(rows, model) names the row, whichever digit of its printed, value, low or high is changed',
  () => {
    const missed = changeCells('cited', 'data/cited.csv', ['printed', 'value', 'low', 'high']).filter((changed) => {
      const found = readChanged('cited', changed, (rows) => observeCited(rows, model));
      return !found.some((fault) => fault.file === changed.file && fault.line === changed.line);
    });
    expect(missed.map(tell)).toEqual([]);
  },
  TIMEOUT,
);

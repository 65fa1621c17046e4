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
function changeCells(
  table: TableName,
  file: string,
  columns: readonly string[],
  change = changeDigits,
): readonly Changed[] {
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
  return [
    ...misread.map((fault) => ({ ...fault, line })),
    ...observe(rows.map((row) => ({ ...row, line }))).faults,
  ];
}

const tell = ({ line, column, to }: Changed): string => `${line}: ${column}: ${to}`;
const COLUMNS = ['printed', 'value', 'low', 'high', 'quote', 'quote_en'];

test(
  'loadModel(files) finds nothing wrong before a digit is changed',
  () => {
    expect(faults).toEqual([]);
    const counts = stored.map((id) => changeCells('extracts', `data/extracts/${id}.csv`, COLUMNS).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20_000);
  },
  TIMEOUT,
);

test.each(stored)(
  'observeMentions(%s) names the row, whichever digit of its printed, value, low, high, quote or marked translation is changed',
  (id) => {
    const source = model.sources.get(id);
    const article = model.articles.get(id)?.article;
    if (!source || !article) throw new Error(`unknown source: ${id}`);
    const file = `data/extracts/${id}.csv`;
    const missed = changeCells('extracts', file, COLUMNS).filter((changed) => {
      const found = readChanged('extracts', changed, (rows) => observeMentions(rows, source, article, model));
      // Read alone, a row has lost the one that it mentions again: that is not what is looked for.
      const due = found.filter(({ column }) => column !== 'mention_of');
      return !due.some((fault) => fault.file === file && fault.line === changed.line);
    });
    expect(missed.map(tell)).toEqual([]);
  },
  TIMEOUT,
);

test.each(stored)(
  'observeMentions(%s) and accountForNumerals notice a figure that is changed in printed and quote at once',
  (id) => {
    const source = model.sources.get(id);
    const article = model.articles.get(id)?.article;
    if (!source || !article) throw new Error(`unknown source: ${id}`);
    const file = `data/extracts/${id}.csv`;
    const { rows } = readRows('extracts', file, textOf(file));
    const ignored = readRows('ignored', 'data/ignored.csv', textOf('data/ignored.csv')).rows;
    const own = ignored.filter((row) => row.source === id);
    const missed = rows.flatMap((row) =>
      changeDigitsOnce(row.printed).filter(({ text: printed }) => {
        const changed = { ...row, printed, quote: row.quote.replace(/⟦[^⟧]*⟧/u, `⟦${printed}⟧`) };
        const observed = observeMentions(rows.with(rows.indexOf(row), changed), source, article, model);
        // What is not in the text is found at the quote; what stands for another figure leaves its own alone.
        const misplaced = observed.faults.some(
          (fault) => fault.line === row.line && fault.column === 'quote',
        );
        if (misplaced) return false;
        return (
          accountForNumerals(article, 'article', observed.observations, observed.anchors, own).length === 0
        );
      }),
    );
    expect(missed.map(({ text }) => text)).toEqual([]);
  },
  TIMEOUT,
);

test(
  'observeCited(rows, model) names the row, whichever digit of its printed, value, low or high is changed',
  () => {
    const missed = changeCells('cited', 'data/cited.csv', ['printed', 'value', 'low', 'high']).filter(
      (changed) => {
        const found = readChanged('cited', changed, (rows) => observeCited(rows, model));
        return !found.some((fault) => fault.file === changed.file && fault.line === changed.line);
      },
    );
    expect(missed.map(tell)).toEqual([]);
  },
  TIMEOUT,
);

test(
  'accountForNumerals(article, …) tells of each ignored numeral that is changed',
  () => {
    const { rows } = readRows('ignored', 'data/ignored.csv', textOf('data/ignored.csv'));
    const missed = stored.flatMap((id) => {
      const article = model.articles.get(id)?.article;
      if (!article) throw new Error(`unknown source: ${id}`);
      const observations = model.observations.filter(({ source }) => source?.id === id);
      const own = rows.filter((row) => row.source === id);
      return own.flatMap((row) => {
        const cut = cutQuote(row.text);
        return changeDigitsOnce(cut?.marked ?? '').flatMap(({ text: marked }) => {
          const changed = { ...row, text: `${cut?.before ?? ''}⟦${marked}⟧${cut?.after ?? ''}` };
          const left = accountForNumerals(
            article,
            'article',
            observations,
            model.anchors,
            own.with(own.indexOf(row), changed),
          );
          return left.length === 0 ? [changed.text] : [];
        });
      });
    });
    expect(missed).toEqual([]);
  },
  TIMEOUT,
);

const SAMPLE = 40;

test(
  'loadModel(files) names the file and the line of a changed digit, of one in so many',
  () => {
    const all = [
      ...stored.flatMap((id) => changeCells('extracts', `data/extracts/${id}.csv`, COLUMNS)),
      ...changeCells('cited', 'data/cited.csv', ['printed', 'value', 'low', 'high']),
    ];
    const step = Math.floor(all.length / SAMPLE);
    const missed = all.filter((changed, at) => {
      if (at % step !== 0) return false;
      const { file, line, text } = changed;
      const lines = textOf(file).split('\n');
      lines[line - 1] = text.split('\r\n')[1] ?? '';
      const told = loadModel(new Map(files).set(file, lines.join('\n'))).faults;
      return !told.some((fault) => fault.file === file && fault.line === line);
    });
    expect(missed.map(tell)).toEqual([]);
  },
  TIMEOUT,
);

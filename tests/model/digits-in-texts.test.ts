import { expect, test } from 'vitest';
import { accountForNumerals } from '../../src/model/accounting.ts';
import { readStored } from '../../src/model/articles.ts';
import { observeMentions } from '../../src/model/observe.ts';
import { readRows } from '../../src/model/read-rows.ts';
import { writeArticle } from '../../src/text/article-mdx.ts';
import { cleanArticle } from '../../src/text/clean.ts';
import { changeDigitsOnce, lineAt } from './change-digits.ts';
import { faults, files, model } from './real-model.ts';

/** Enough for the longest text on a slow machine. */
const TIMEOUT = 120_000;
const sources = [...model.sources.values()].filter(({ kind }) => kind === 'stored');
const textOf = (file: string): string => files.get(file) ?? '';
const repairsOf = (source: string) => model.repairs.filter((row) => row.source === source);

/** What is wrong with a stored source once one of its files reads otherwise. */
const readChanged = (id: string, file: string, text: string) => {
  const source = model.sources.get(id);
  if (!source) throw new Error(`unknown source: ${id}`);
  return readStored(source, repairsOf(id), new Map(files).set(file, text)).faults;
};

test(
  'loadModel(files) finds nothing wrong before a digit is changed',
  () => {
    expect(faults).toEqual([]);
    const counts = sources.map(({ id }) => changeDigitsOnce(textOf(`data/raw/${id}.txt`)).length);
    expect(Math.min(...counts)).toBeGreaterThan(100);
  },
  TIMEOUT,
);

test.each(sources.map(({ id }) => id))(
  'readStored(%s) names the raw text, and the line of the paragraph, whichever digit of it is changed',
  (id) => {
    const file = `data/raw/${id}.txt`;
    const raw = textOf(file);
    const shown = writeArticle(cleanArticle(id, raw, repairsOf(id)).article);
    const missed = changeDigitsOnce(raw).filter(({ at, text }) => {
      const told = readChanged(id, file, text).filter((fault) => fault.file === file);
      const { article, lines } = cleanArticle(id, text, repairsOf(id));
      // What is no part of the article, as the outlet's footer, has no line to be found by.
      if (writeArticle(article) === shown) return told.length === 0;
      const line = lineAt(raw, at);
      const lastOf = (first: number): number =>
        Math.max(first, ...lines.filter((each) => each.first === first).map(({ last }) => last));
      return !told.some((fault) => fault.line <= line && line <= lastOf(fault.line));
    });
    expect(missed.map(({ at, from, to }) => `${lineAt(raw, at)}: ${from} → ${to}`)).toEqual([]);
  },
  TIMEOUT,
);

test.each(sources.map(({ id }) => id))(
  'readStored(%s) names the article and the line, whichever digit of it is changed',
  (id) => {
    const file = `content/sources/${id}.mdx`;
    const mdx = textOf(file);
    const missed = changeDigitsOnce(mdx).filter(({ at, text }) =>
      readChanged(id, file, text).every((fault) => fault.file !== file || fault.line !== lineAt(mdx, at)),
    );
    expect(missed.map(({ at, from, to }) => `${lineAt(mdx, at)}: ${from} → ${to}`)).toEqual([]);
  },
  TIMEOUT,
);

/** The words by which a site says how much it left out: its own, in no sentence of the article. */
const GAP_NOTICE = /省略\d+字|全文共\d+字,当前仅显示\d+字/u;

test.each(sources.map(({ id }) => id))(
  'observeMentions and accountForNumerals notice each changed digit of %s, even where its sha256 and its article were renewed',
  (id) => {
    const raw = textOf(`data/raw/${id}.txt`);
    const source = model.sources.get(id);
    if (!source) throw new Error(`unknown source: ${id}`);
    const extract = `data/extracts/${id}.csv`;
    const { rows } = readRows('extracts', extract, textOf(extract));
    const ignored = readRows('ignored', 'data/ignored.csv', textOf('data/ignored.csv')).rows;
    const own = ignored.filter((row) => row.source === id);
    const shown = writeArticle(cleanArticle(id, raw, repairsOf(id)).article);
    const missed = changeDigitsOnce(raw).filter(({ text }) => {
      const { article, faults: misapplied } = cleanArticle(id, text, repairsOf(id));
      if (writeArticle(article) === shown) return false;
      const observed = observeMentions(rows, source, article, model);
      const left = accountForNumerals(article, 'article', observed.observations, observed.anchors, own);
      return misapplied.length + observed.faults.length + left.length === 0;
    });
    const lines = missed.map(({ at }) => raw.split('\n')[lineAt(raw, at) - 1] ?? '');
    expect(lines.filter((line) => !GAP_NOTICE.test(line))).toEqual([]);
  },
  TIMEOUT,
);

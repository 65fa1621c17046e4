import { expect, test } from 'vitest';
import { accountForNumerals } from '../../src/model/accounting.ts';
import { readStored } from '../../src/model/articles.ts';
import { loadModel } from '../../src/model/load.ts';
import { observeMentions } from '../../src/model/observe.ts';
import { readRows } from '../../src/model/read-rows.ts';
import { writeArticle } from '../../src/text/article-mdx.ts';
import { cleanArticle } from '../../src/text/clean.ts';
import { changeDigits, changeDigitsOnce, lineAt } from './change-digits.ts';
import { faults, files, model } from './real-model.ts';
import { sha256 } from './small-project.ts';

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

test('loadModel(files) finds nothing wrong with the texts before a digit is changed', () => {
  expect(faults).toEqual([]);
  expect(sources.map(({ id }) => changeDigits(textOf(`data/raw/${id}.txt`)).length).every((count) => count > 500)).toBe(true);
});

test.each(sources.map(({ id }) => id))(
  'readStored(%s) names the raw text, and the line of the paragraph, whichever digit of it is changed',
  (id) => {
    const file = `data/raw/${id}.txt`;
    const raw = textOf(file);
    const shown = writeArticle(cleanArticle(id, raw, repairsOf(id)).article);
    const missed = changeDigits(raw).filter(({ at, text }) => {
      const told = readChanged(id, file, text).filter((fault) => fault.file === file);
      const { article, lines } = cleanArticle(id, text, repairsOf(id));
      // What is no part of the article, as the outlet's footer, has no line to be found by.
      if (writeArticle(article) === shown) return told.length === 0;
      const line = lineAt(raw, at);
      const ends = (first: number): number => Math.max(first, ...lines.filter((each) => each.first === first).map(({ last }) => last));
      return !told.some((fault) => fault.line <= line && line <= ends(fault.line));
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

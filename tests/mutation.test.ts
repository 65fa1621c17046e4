import { expect, test } from 'vitest';
import { readProse } from '../src/desk/read-files.ts';
import type { Fault } from '../src/model/fault.ts';
import { readStored } from '../src/model/articles.ts';
import { loadModel, type Model } from '../src/model/load.ts';
import { observeCited, observeMentions } from '../src/model/observe.ts';
import { readRows } from '../src/model/read-rows.ts';
import { compareTables } from '../src/publish/compare-tables.ts';
import { PUBLISHED } from '../src/publish/schema.ts';
import { publishTable, tableCsv } from '../src/publish/tables.ts';
import { findUnlogged } from '../src/publish/unlogged-changes.ts';
import { checkStories } from '../src/story/check-stories.ts';
import { cleanArticle } from '../src/text/clean.ts';
import { faults, files, model } from './model/real-model.ts';
import { mutate, stretchesOfTable, stretchesOfText, type Mutation, type Stretch } from './mutate.ts';

const COUNT = 1000;
const SEED = 0.2026;
const TIMEOUT = 300_000;

const stored = [...model.articles.keys()];
const prose = readProse('.');
const isStory = (file: string): boolean => file.startsWith('content/stories/');
const textOf = (file: string): string => files.get(file) ?? prose.get(file) ?? '';

const FIGURE = ['id', 'printed', 'value', 'low', 'high', 'indicator', 'definition', 'region', 'period'];
const NUMERALS = /[0-9０-９〇零一二三四五六七八九十百千万亿两兩萬億]+/gu;
/** The attributes of a story’s tags that hold ids; each stands in the tag whose name is the group before it. */
const IDS =
  /\b(?:of|from|to|parts|claim|indicator|indicators|observations|definitions|places|reference)="([^"]+)"/gu;

const tableOf = (table: Parameters<typeof stretchesOfTable>[0], file: string, columns: readonly string[]) =>
  stretchesOfTable(table, file, textOf(file), columns);
const stretches: readonly Stretch[] = [
  ...stored.flatMap((id) => stretchesOfText(`data/raw/${id}.txt`, textOf(`data/raw/${id}.txt`), NUMERALS)),
  ...stored.flatMap((id) =>
    tableOf('extracts', `data/extracts/${id}.csv`, [...FIGURE, 'section', 'quote', 'quote_en', 'mention_of']),
  ),
  ...tableOf('cited', 'data/cited.csv', [...FIGURE, 'source']),
  ...tableOf('derived', 'data/derived.csv', [
    'id',
    'indicator',
    'definition',
    'region',
    'period',
    'expression',
  ]),
  ...tableOf('targets', 'data/targets.csv', ['target']),
  ...[...prose.keys()].filter(isStory).flatMap((file) => stretchesOfText(file, textOf(file), IDS)),
];

/** What is wrong with the changed file by itself: with a raw text beside its article, a row of figures in its source. */
function checkAlone({ stretch, text }: Mutation): readonly Fault[] {
  const { file, line, row } = stretch;
  const id = file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
  const source = model.sources.get(id);
  if (file.startsWith('data/raw/') && source) {
    const repairs = model.repairs.filter((each) => each.source === id);
    return readStored(source, repairs, new Map(files).set(file, text)).faults;
  }
  const inPlace = <R extends { readonly line: number }>(rows: readonly R[]): readonly R[] =>
    rows.map((each) => ({ ...each, line }));
  const alone = `${text.slice(0, text.indexOf('\n'))}\n${text.split('\n')[line - 1] ?? ''}\n`;
  if (row === 'extracts' && source) {
    const article = model.articles.get(id)?.article;
    if (!article) throw new Error(`unknown article: ${id}`);
    const read = readRows('extracts', file, alone);
    // Read alone, a row has lost the one that it mentions again.
    const own = observeMentions(inPlace(read.rows), source, article, model).faults.filter(
      ({ column }) => column !== 'mention_of',
    );
    return [...inPlace(read.faults), ...own];
  }
  if (row !== 'cited') return [];
  const read = readRows('cited', file, alone);
  return [...inPlace(read.faults), ...observeCited(inPlace(read.rows), model).faults];
}

/**
 * What a check finds with one file changed. What shows in the file by itself is not looked for in the whole project again;
 * of a story, only its other language is read with it.
 */
function check(mutation: Mutation): { readonly found: readonly Fault[]; readonly now: Model } {
  const { stretch, text } = mutation;
  const { file } = stretch;
  if (!isStory(file)) {
    const alone = checkAlone(mutation);
    if (alone.some((fault) => names(fault, mutation))) return { found: alone, now: model };
    const read = loadModel(new Map(files).set(file, text));
    if (read.faults.length > 0) return { found: read.faults, now: read.model };
    return { found: checkStories(prose, read.model, { charts: false }).faults, now: read.model };
  }
  const name = file.slice(file.lastIndexOf('/'));
  const pair = [...prose].filter(([each]) => isStory(each) && each.endsWith(name));
  const changed = new Map(pair).set(file, text);
  // Links to other stories lead nowhere where those are not read.
  const own = (charts: boolean) =>
    checkStories(changed, model, { charts }).faults.filter(({ part }) => part !== 'links');
  const quick = own(false);
  return { found: quick.length > 0 ? quick : own(true), now: model };
}

/** Whether a fault stands where the change was made, or tells of an id that the change took away. */
function names({ file, line, unknown }: Fault, { stretch }: Mutation): boolean {
  const was = stretch.words.trim();
  if (stretch.what === 'id' && unknown?.id === was) return true;
  if (file !== stretch.file) return false;
  if (file.startsWith('data/raw/')) return line <= stretch.line && stretch.line <= lastOf(file, line);
  return stretch.first <= line && line <= stretch.last;
}

/** The last line of the paragraph of a raw text that begins on a line; what is no part of the article is told of at line 1. */
function lastOf(file: string, first: number): number {
  if (first === 1) return Infinity;
  const id = file.slice('data/raw/'.length, -'.txt'.length);
  const { lines } = cleanArticle(
    id,
    textOf(file),
    model.repairs.filter(({ source }) => source === id),
  );
  return Math.max(first, ...lines.filter((each) => each.first === first).map(({ last }) => last));
}

const publish = (of: Model): ReadonlyMap<string, Uint8Array> =>
  new Map(
    PUBLISHED.map((name) => [`${name}.csv`, new TextEncoder().encode(tableCsv(publishTable(of, name)))]),
  );
const released = publish(model);

/** What nothing in a project contradicts, so that only a released version can: a table, a column, and why. */
const ALONE: Readonly<Record<string, string>> = {
  'extracts period': 'a time that the text does not print may be another one before the text was published',
  'cited period': 'we do not hold the text',
  'derived period': 'a figure may be worked out for an earlier time than those of its operands',
  'extracts quote': 'a quote may begin or end a character later: it is still in the text',
  'extracts quote_en': 'words of a translation beside its number',
  'cited printed': 'a unit that was left out of what is printed',
  'derived expression': 'a space',
  'extracts id': 'the number at its end, where nothing refers to it',
  'derived id': 'a name that nothing refers to',
};

test(
  `loadModel and checkStories name file and line of ${COUNT} changed characters, and a release those that nothing contradicts`,
  () => {
    expect(faults).toEqual([]);
    expect(checkStories(prose, model, { charts: true }).faults).toEqual([]);
    const outcomes = mutate(stretches, COUNT, SEED).map((mutation) => {
      const { found, now } = check(mutation);
      const { file, what, line, row, words } = mutation.stretch;
      const told = `${file}:${line}: ${what}: ${words} → ${mutation.words}`;
      const kind = `${row} ${what}`;
      if (found.some((fault) => names(fault, mutation))) return { outcome: 'caught', kind, told };
      if (found.length > 0) return { outcome: 'misplaced', kind, told };
      const unlogged = findUnlogged(compareTables(released, publish(now)), now, '1.0.0');
      return { outcome: unlogged.length > 0 ? 'caught once released' : 'missed', kind, told };
    });
    const of = (outcome: string) => outcomes.filter((each) => each.outcome === outcome);
    expect(of('missed')).toEqual([]);
    expect(of('misplaced')).toEqual([]);
    expect(of('caught once released').filter(({ kind }) => ALONE[kind] === undefined)).toEqual([]);
    expect(of('caught').length).toBeGreaterThan(0.95 * COUNT);
    const kinds = new Set(outcomes.map(({ kind }) => kind));
    for (const kind of [' text', ' tag', 'extracts id', 'extracts quote', 'cited value', 'targets target']) {
      expect(kinds).toContain(kind);
    }
  },
  TIMEOUT,
);

import { randomInt, randomLcg } from 'd3';
import Papa from 'papaparse';
import { cutQuote } from '../src/text/anchor.ts';
import { readTable } from '../src/model/read-table.ts';
import { TABLES, type TableName } from '../src/model/tables.ts';

/** A stretch of a file that holds nothing but a numeral, an id or words of a quote. */
export interface Stretch {
  readonly file: string;
  /** What it is: a column, an attribute of a tag, or `text`. */
  readonly what: string;
  /** The table whose row it stands in; empty for other texts. */
  readonly row: TableName | '';
  readonly line: number;
  /** The lines between which a message about it may stand: of an attribute, those of its tag. */
  readonly first: number;
  readonly last: number;
  readonly words: string;
  /** The whole file with other words in its place. */
  readonly replace: (words: string) => string;
}

/** A stretch with one character changed, taken out or put in. */
export interface Mutation {
  readonly stretch: Stretch;
  readonly words: string;
  readonly text: string;
}

/** The cells of the named columns of a table that are not empty; of `quote`, what is read from the source. */
export function stretchesOfTable(
  table: TableName,
  file: string,
  text: string,
  columns: readonly string[],
): readonly Stretch[] {
  const names = Object.keys(TABLES[table].shape);
  const lines = text.split('\n');
  return readTable(file, text, names).rows.flatMap(({ line, cells }) =>
    columns.flatMap((what) => {
      const cell = cells[what] ?? '';
      const cut = what === 'quote_en' ? cutQuote(cell) : null;
      const words = cut ? cut.marked : cell;
      if (words === '') return [];
      const replace = (now: string): string => {
        const next = cut ? `${cut.before}⟦${now}⟧${cut.after}` : now;
        const row = names.map((name) => (name === what ? next : (cells[name] ?? '')));
        return lines.with(line - 1, Papa.unparse([row])).join('\n');
      };
      return [{ file, what, row: table, line, first: line, last: line, words, replace }];
    }),
  );
}

/** Every stretch of a text that a pattern finds, in its first group, or in all of it. */
export function stretchesOfText(file: string, text: string, pattern: RegExp): readonly Stretch[] {
  return [...text.matchAll(pattern)].map((found) => {
    const words = found[1] ?? found[0];
    const at = found.index + found[0].lastIndexOf(words);
    const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
    const tag = found[1] === undefined ? at : text.lastIndexOf('<', at);
    return {
      ...{ file, what: found[1] === undefined ? 'text' : 'tag', row: '' as const, words },
      ...{ line: lineOf(at), first: lineOf(tag), last: lineOf(at) },
      replace: (now: string) => text.slice(0, at) + now + text.slice(at + words.length),
    };
  });
}

/** Characters that could stand in each other's place. */
const CLASSES = [
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  '-._',
  '一二三四五六七八九十百千万亿',
  '，。；、：',
  '的市年新家个科技创研',
];

/** Makes so many single-character changes of stretches, the same ones for the same seed; none leaves a text as it was. */
export function mutate(stretches: readonly Stretch[], count: number, seed: number): readonly Mutation[] {
  const source = randomLcg(seed);
  const pick = (below: number): number => randomInt.source(source)(below)();
  const made: Mutation[] = [];
  while (made.length < count) {
    const stretch = stretches[pick(stretches.length)];
    if (!stretch) throw new Error('nothing to change');
    const at = pick(stretch.words.length);
    const from = stretch.words[at] ?? '';
    const group = CLASSES.find((each) => each.includes(from)) ?? '的市年新家个科技创研';
    const to = group[pick(group.length)] ?? '';
    const [before, after] = [stretch.words.slice(0, at), stretch.words.slice(at + 1)];
    // As often changed as put in or taken out.
    const changes = [before + to + after, before + to + after, before + after, before + to + from + after];
    const words = changes[pick(changes.length)];
    if (words === undefined || words === stretch.words) continue;
    made.push({ stretch, words, text: stretch.replace(words) });
  }
  return made;
}

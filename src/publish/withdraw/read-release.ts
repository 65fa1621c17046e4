import { parse } from 'yaml';
import type { PublishedClause } from '../../model/find-clause.ts';
import { readEdition } from '../api-table.ts';
import { readGzip } from '../archive.ts';
import type { Edition } from '../edition.ts';
import type { PublishedTable } from '../tables.ts';
import { readTableText } from '../verify/read-table-text.ts';

/** A released version read back from its own files. */
export interface ReadRelease {
  readonly edition: Edition & { readonly version: string };
  readonly tables: readonly PublishedTable[];
  /** Texts of articles by source. */
  readonly articles: ReadonlyMap<string, string>;
  /** Its figures by the source in whose text they stand, each with its clause. */
  readonly clauses: ReadonlyMap<string, readonly PublishedClause[]>;
  /** The id of the statement that each mention repeats. */
  readonly mentionOf: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const PLACE = /#char=(\d+),(\d+)$/u;

/** Reads a released version: its tables and articles, compressed ones too. */
export function readReleased(version: string, packed: ReadonlyMap<string, Uint8Array>): ReadRelease {
  const files = new Map(
    [...packed].map(([name, bytes]) =>
      name.endsWith('.csv.gz') ? ([name.slice(0, -3), readGzip(bytes)] as const) : ([name, bytes] as const),
    ),
  );
  const text = (name: string): string => DECODER.decode(files.get(name) ?? new Uint8Array());
  const cff = parse(text('CITATION.cff')) as { readonly 'date-released': string };
  const mentions = readTableText(files, 'mentions').map(({ cells }) => cells);
  const clauses = mentions.map(({ id = '', source = '', anchor = '', printed = '', quote = '' }) => {
    const [, start, end] = PLACE.exec(anchor) ?? [];
    return { source, id, start: Number(start), end: Number(end), printed, quote };
  });
  const names = [...files.keys()];
  return {
    edition: { version, date: cff['date-released'] },
    tables: readEdition(
      new Map(names.filter((name) => name.endsWith('.csv')).map((name) => [name, text(name)])),
    ),
    articles: new Map(
      names.flatMap((name) => {
        const source = /^articles\/(.+)\.txt$/u.exec(name)?.[1];
        return source === undefined ? [] : [[source, text(name)] as const];
      }),
    ),
    clauses: Map.groupBy(clauses, ({ source }) => source),
    mentionOf: new Map(mentions.map(({ id = '', mention_of: of = '' }) => [id, of])),
    files,
  };
}

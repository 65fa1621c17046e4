import Papa from 'papaparse';
import type { Cell, Row } from './row.ts';
import { PUBLISHED, PUBLISHED_SCHEMA, type PublishedName } from './schema.ts';
import type { PublishedTable } from './tables.ts';

/** The tables of an edition that its JSON is made from: those of the model, or those read back from a release. */
export type EditionTables = readonly PublishedTable[];

/** Reads the tables of a released version back from their CSV, by name; tables that it did not have yet are left out. */
export function readEdition(texts: ReadonlyMap<string, string>): EditionTables {
  return PUBLISHED.flatMap((name) => {
    const text = texts.get(`${name}.csv`);
    return text === undefined ? [] : [readPublished(name, text)];
  });
}

/** Reads a published table back from its CSV: each cell of the type that the column has; empty is missing. */
function readPublished(name: PublishedName, csv: string): PublishedTable {
  const schema = PUBLISHED_SCHEMA[name];
  const [header = [], ...records] = Papa.parse<string[]>(csv.replace(/\r\n$/u, ''), {
    delimiter: ',',
    newline: '\r\n',
  }).data;
  const columns = header.flatMap((column) => schema.columns.find((each) => each.name === column) ?? []);
  const unknown = header.find((column) => !schema.columns.some((each) => each.name === column));
  if (unknown !== undefined) throw new Error(`unknown column: ${name}.csv: ${unknown}`);
  const rows = records.map((record): Row => record.map((text, at) => read(text, columns[at]?.type)));
  return { name, schema: { ...schema, columns }, rows };
}

function read(text: string, type: 'text' | 'flag' | 'number' | 'whole' | undefined): Cell {
  if (text === '') return null;
  if (type === 'flag') return text === 'true';
  return type === 'number' || type === 'whole' ? Number(text) : text;
}

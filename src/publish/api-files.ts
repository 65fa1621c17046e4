import { site } from '../site.ts';
import type { EditionTables } from './api-table.ts';
import { editionAddress } from './edition-address.ts';
import type { Edition } from './edition.ts';
import type { Row } from './row.ts';
import type { PublishedName } from './schema.ts';
import type { PublishedTable } from './tables.ts';

/** A file of the interface for programs: its name under its edition's address, and its JSON. */
export type ApiFile = readonly [name: string, json: string];

/** So many rows a page; the next one is named in the one before. */
export const ROWS_A_PAGE = 10_000;

/** What has a file of its own with the observations of it, and the column that names it. */
export const API_PARTS = [
  { table: 'indicators', column: 'indicator' },
  { table: 'regions', column: 'region' },
  { table: 'sources', column: 'source' },
] as const satisfies readonly { table: PublishedName; column: string }[];

/** The name of a table in addresses: places, as everywhere on the site, for regions. */
export function apiName(table: PublishedName): string {
  return table === 'regions' ? 'places' : table;
}

/**
 * The tables of an edition as JSON: `<table>.json` with all rows (in pages past a limit), and a file with its
 * observations for each indicator, place and source. A row is an object by column; what is missing is `null`.
 */
export function* apiFiles(tables: EditionTables, edition: Edition, most = ROWS_A_PAGE): Generator<ApiFile> {
  for (const table of tables) yield* pages(apiName(table.name), table, {}, edition, most);
  const observations = tables.find(({ name }) => name === 'observations');
  if (!observations) return;
  for (const { table, column } of API_PARTS) {
    const named = tables.find(({ name }) => name === table);
    if (!named) continue;
    const at = observations.schema.columns.findIndex(({ name }) => name === column);
    const rows = Map.groupBy(observations.rows, (row) => row[at]);
    for (const row of named.rows) {
      const [id] = row;
      const part = { ...observations, rows: rows.get(id) ?? [] };
      const about = { about: toObject(named, row) };
      yield* pages(`${apiName(table)}/${String(id)}`, part, about, edition, most);
    }
  }
}

function* pages(
  name: string,
  table: PublishedTable,
  about: object,
  edition: Edition,
  most: number,
): Generator<ApiFile> {
  const last = Math.max(1, Math.ceil(table.rows.length / most));
  for (let page = 1; page <= last; page += 1) {
    const rows = table.rows.slice((page - 1) * most, page * most);
    // Pages after the first stand in a folder of the file's name.
    const after = page === 1 ? `${name.split('/').at(-1)}/${page + 1}.json` : `${page + 1}.json`;
    const value = {
      table: apiName(table.name),
      version: edition.version,
      date: edition.date,
      licence: site.licences.data.url,
      files: editionAddress(edition),
      ...about,
      rows: table.rows.length,
      next: page < last ? after : null,
    };
    const lines = rows.map((row, at) => `${at === 0 ? '' : ','}${toJson(table, row)}`);
    const json = [JSON.stringify(value).slice(0, -1), ',"data":[', ...lines, ']}\n'].join('');
    yield [page === 1 ? `${name}.json` : `${name}/${page}.json`, json];
  }
}

/** The JSON of a row as an object by column, made without the object: a large table would fill the memory with them. */
function toJson({ schema }: PublishedTable, row: Row): string {
  const cells = schema.columns.map(({ name }, at) => `"${name}":${JSON.stringify(row[at] ?? null)}`);
  return `{${cells.join(',')}}`;
}

function toObject({ schema }: PublishedTable, row: Row): Record<string, Row[number]> {
  return Object.fromEntries(schema.columns.map(({ name }, at) => [name, row[at] ?? null]));
}

/** The beginning of `observations.json` with its first row, laid out for readers. */
export function apiExample(tables: EditionTables, edition: Edition): string {
  const observations = tables.filter(({ name }) => name === 'observations');
  const [[, json] = ['', '{}']] = [...apiFiles(observations, edition)];
  const whole = JSON.parse(json) as { readonly data: readonly object[] };
  return JSON.stringify({ ...whole, data: whole.data.slice(0, 1) }, null, 2);
}

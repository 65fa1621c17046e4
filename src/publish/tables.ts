import { ownFigures } from '../model/coverage.ts';
import type { Model } from '../model/load.ts';
import { writeCsv } from './csv.ts';
import { OBSERVATION_COLUMNS, observationRow } from './observation-row.ts';

/** A published table: its rows are counted on the data page, its text is the file. */
export interface PublishedTable {
  readonly rows: number;
  readonly csv: string;
}

/** The names of the published tables, in the order in which they are listed. */
export const PUBLISHED = [
  'observations',
  'mentions',
  'cited',
  'derived',
  'regions',
  'indicators',
  'definitions',
  'units',
  'sources',
] as const;
export type PublishedName = (typeof PUBLISHED)[number];

/** Makes a published table of the model, sorted by id. */
export function publishTable(model: Model, name: PublishedName): PublishedTable {
  if (name === 'observations') return figures(ownFigures(model.observations));
  if (name === 'mentions') return figures(model.observations.filter(({ origin }) => origin === 'stated'));
  if (name === 'cited' || name === 'derived')
    return figures(model.observations.filter(({ origin }) => origin === name));
  return register([...model[name].values()]);
}

/** Makes the published table of one indicator: every statement of it, those of bodies within a place too. */
export function publishIndicator(model: Model, id: string): PublishedTable {
  return figures(
    model.observations.filter(({ indicator, mentionOf }) => indicator.id === id && mentionOf === null),
  );
}

function figures(observations: Model['observations']): PublishedTable {
  const rows = observations.map(observationRow).toSorted(byId);
  return { rows: rows.length, csv: writeCsv(OBSERVATION_COLUMNS, rows) };
}

/** A register as it is, bilingual fields in two columns, references by id. */
function register(entries: readonly object[]): PublishedTable {
  const rows = entries
    .map((entry) => Object.fromEntries(Object.entries(entry).flatMap(flatten)))
    .toSorted(byId);
  return { rows: rows.length, csv: writeCsv(Object.keys(rows[0] ?? {}), rows) };
}

function flatten([name, value]: [string, unknown]): readonly (readonly [string, unknown])[] {
  const column = name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  if (typeof value !== 'object' || value === null) return [[column, value]];
  if ('zh' in value && 'en' in value && !('id' in value))
    return [
      [`${column}_zh`, value.zh],
      [`${column}_en`, value.en],
    ];
  if ('id' in value) return [[column, value.id]];
  return [[column, 'iso' in value ? value.iso : String(value)]];
}

function byId(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): number {
  const [x, y] = [String(a['id']), String(b['id'])];
  return x < y ? -1 : Number(x > y);
}

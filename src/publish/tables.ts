import { ownFigures } from '../model/coverage.ts';
import type { Model } from '../model/load.ts';
import type { Observation, SeriesBreak } from '../model/observation.ts';
import { pairRows } from './comparable-pairs.ts';
import { csvParts, writeCsv } from './csv.ts';
import { noteFigures } from './figure-notes.ts';
import { checkRow, targetRow } from './finding-rows.ts';
import { observationRow } from './observation-row.ts';
import { registerRow } from './register-row.ts';
import type { Row } from './row.ts';
import { PUBLISHED_SCHEMA, type PublishedName, type PublishedSchema } from './schema.ts';
import { sortRows } from './sort-rows.ts';

/** A published table: every format is written from these rows. */
export interface PublishedTable {
  readonly name: PublishedName;
  readonly schema: PublishedSchema;
  readonly rows: readonly Row[];
}

/** Makes a published table of the model, sorted by its key. */
export function publishTable(model: Model, name: PublishedName): PublishedTable {
  const schema = PUBLISHED_SCHEMA[name];
  return { name, schema, rows: sortRows(schema, rowsOf(model, name)) };
}

/** Makes the published table of figures chosen by the caller, in the caller's order. */
export function publishFigures(model: Model, observations: readonly Observation[]): PublishedTable {
  const notes = noteFigures(model);
  const rows = observations.map((each) => {
    const row = notes.rows.get(each) ?? observationRow(each, notes);
    notes.rows.set(each, row);
    return row;
  });
  return { name: 'observations', schema: PUBLISHED_SCHEMA.observations, rows };
}

/** Makes the published table of one indicator: every statement of it, those of bodies within a place too. */
export function publishIndicator(model: Model, id: string): PublishedTable {
  const own = model.observations.filter(
    ({ indicator, mentionOf }) => indicator.id === id && mentionOf === null,
  );
  const table = publishFigures(model, own);
  return { ...table, rows: sortRows(table.schema, table.rows) };
}

/** A published table as CSV. */
export function tableCsv({ schema, rows }: PublishedTable): string {
  return writeCsv(
    schema.columns.map(({ name }) => name),
    rows,
  );
}

/** A published table as the bytes of its CSV. */
export function tableBytes({ schema, rows }: PublishedTable): Uint8Array {
  const columns = schema.columns.map(({ name }) => name);
  const encoder = new TextEncoder();
  return Buffer.concat([...csvParts(columns, rows).map((part) => encoder.encode(part))]);
}

function rowsOf(model: Model, name: PublishedName): readonly Row[] {
  const figures = (of: readonly Observation[]) => publishFigures(model, of).rows;
  switch (name) {
    case 'observations':
      return figures(ownFigures(model.observations));
    case 'mentions':
      return figures(model.observations.filter(({ origin }) => origin === 'stated'));
    case 'cited':
    case 'derived':
      return figures(model.observations.filter(({ origin }) => origin === name));
    case 'checks':
      return model.checks.map(checkRow);
    case 'targets':
      return model.targets.map(targetRow);
    case 'comparability':
      return pairRows(model);
    case 'breaks':
      return breaksOf(model).map((each) => registerRow(name, { ...each, at: each.iso }));
    case 'changes':
      return model.changelog.map((row) => registerRow(name, row));
    case 'regions':
    case 'indicators':
    case 'definitions':
    case 'units':
    case 'sources':
      return [...model[name].values()].map((entry) => registerRow(name, entry));
  }
}

/** The breaks of all series, each once. */
function breaksOf({ indicators }: Model): readonly SeriesBreak[] {
  return [
    ...new Map(
      [...indicators.values()].flatMap(({ breaks }) => breaks.map((each) => [each.id, each])),
    ).values(),
  ];
}

import { createHash } from 'node:crypto';
import { appendRow } from '../model/append-row.ts';
import { choicesOf } from '../model/choices.ts';
import type { Fault } from '../model/fault.ts';
import { loadModel } from '../model/load.ts';
import { meaningOf } from '../model/meanings.ts';
import { unknownId } from '../model/said.ts';
import { TABLES, type TableName } from '../model/tables.ts';
import type { Bilingual } from '../model/vocabulary.ts';

/** A row more of a table: its new text, and the cells still to fill, each with what it means and what may be chosen. */
export interface NewRow {
  readonly file: string;
  readonly text: string;
  readonly line: number;
  readonly toFill: readonly { readonly column: string; readonly meaning: Bilingual }[];
  readonly faults: readonly Fault[];
}

/** The row of a new place, indicator, definition, source, check or target, with what is known of it already filled in. */
export function newRow(
  table: TableName,
  id: string,
  given: Readonly<Record<string, string>>,
  files: ReadonlyMap<string, string>,
): NewRow {
  const file = `data/${table}.csv`;
  const key = Object.keys(TABLES[table].shape)[0] ?? 'id';
  const known = { ...guess(table, id, files), ...given, [key]: id };
  const appended = appendRow(table, file, files.get(file) ?? '', known);
  const toFill = appended.toFill.map(({ column }) => ({ column, meaning: explain(table, column) }));
  return {
    ...appended,
    file,
    toFill,
    faults: [...appended.faults, ...checkTarget(table, id, file, appended.line, files)],
  };
}

/** What follows from the id, and from a text that lies in data/raw already. */
function guess(
  table: TableName,
  id: string,
  files: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  if (table === 'definitions') return { indicator: id.split('/')[0] ?? '' };
  if (table !== 'sources') return {};
  const raw = files.get(`data/raw/${id}.txt`);
  if (raw === undefined) return { kind: 'cited' };
  return { kind: 'stored', sha256: createHash('sha256').update(raw, 'utf8').digest('hex') };
}

function explain(table: TableName, column: string): Bilingual {
  const meaning = meaningOf(table, column);
  const choices = choicesOf(table, column);
  if (!choices || !('codes' in choices)) return meaning;
  const codes = choices.codes.join(' ');
  return { zh: `${meaning.zh}（${codes}）`, en: `${meaning.en} (${codes})` };
}

/** A target must be a statement of that kind. */
function checkTarget(
  table: TableName,
  id: string,
  file: string,
  line: number,
  files: ReadonlyMap<string, string>,
): readonly Fault[] {
  if (table !== 'targets') return [];
  const targets = loadModel(files).model.observations.filter(({ kind }) => kind === 'target');
  if (targets.some((each) => each.id === id)) return [];
  return [
    unknownId(
      { file, line },
      'target',
      id,
      'extracts',
      targets.map((each) => each.id),
    ),
  ];
}

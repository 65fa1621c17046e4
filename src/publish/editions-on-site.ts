import { model } from '../model/on-site.ts';
import { apiFiles, type ApiFile } from './api-files.ts';
import { readEdition, type EditionTables } from './api-table.ts';
import type { Edition } from './edition.ts';
import { nextEdition } from './next-on-site.ts';
import { openApi } from './open-api.ts';
import { releases } from './releases-on-site.ts';
import { PUBLISHED } from './schema.ts';
import { publishTable } from './tables.ts';

/** An edition with its tables, and the folder under api/ that it is found in. */
interface KeptEdition {
  readonly folder: string;
  readonly edition: Edition;
  readonly tables: EditionTables;
}

/** What is not released yet, and every version, oldest first. */
const kept: readonly KeptEdition[] = [
  {
    folder: 'next/',
    edition: nextEdition,
    tables: PUBLISHED.map((name) => publishTable(model, name)),
  },
  ...releases.map(({ edition, texts }) => ({
    folder: `v${edition.version}/`,
    edition,
    tables: readEdition(texts),
  })),
];

/** Every file under api/: of what is not released yet, of each version, and of the last version without a folder. */
export const apiOnSite: readonly ApiFile[] = [...kept, { ...lastOf(kept), folder: '' }].flatMap(
  ({ folder, edition, tables }) => [
    ...[...apiFiles(tables, edition)].map(([name, json]): ApiFile => [folder + name, json]),
    [`${folder}openapi.json`, `${JSON.stringify(openApi(tables, edition), null, 2)}\n`],
  ],
);

/** The edition that api/ gives: the last version, or what is not released yet. */
export const current: KeptEdition = lastOf(kept);

function lastOf(all: readonly KeptEdition[]): KeptEdition {
  const last = all.at(-1);
  if (!last) throw new Error('missing edition');
  return last;
}

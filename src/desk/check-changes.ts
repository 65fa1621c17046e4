import type { Fault } from '../model/fault.ts';
import type { Model } from '../model/load.ts';
import { compareTables } from '../publish/compare-tables.ts';
import { PUBLISHED } from '../publish/schema.ts';
import { publishTable, tableCsv } from '../publish/tables.ts';
import { findUnlogged } from '../publish/unlogged-changes.ts';
import { listReleases, readRelease } from './copy-releases.ts';

/** What was changed in published cells since the last release of a project without a line in its changelog. */
export function checkChanges(root: string, model: Model): readonly Fault[] {
  const last = listReleases(root).at(-1);
  if (last === undefined) return [];
  const now = new Map(
    PUBLISHED.map((name) => [`${name}.csv`, new TextEncoder().encode(tableCsv(publishTable(model, name)))]),
  );
  return findUnlogged(compareTables(readRelease(root, last), now), model, last.slice(1));
}

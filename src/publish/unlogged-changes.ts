import type { Fault } from '../model/fault.ts';
import type { Model } from '../model/load.ts';
import { said } from '../model/said.ts';
import type { TableChanges } from './compare-tables.ts';

/** Columns that are worked out, or stand in another table, where their own change has its line. */
const FOLLOWS: ReadonlySet<string> = new Set([
  ...['series', 'anchor', 'obs_status', 'region_code', 'level', 'basis', 'tier', 'source_kind', 'grade'],
  ...['published', 'accessed', 'finding', 'under_premise', 'result', 'result_low', 'result_high', 'lacks'],
]);
const FILE = 'data/changelog.csv';

/**
 * What was changed or taken out since the last release without a line in the changelog. A line is of the id and the
 * column, and ends at what the cell holds now; one of an id taken out may be of any column, and one that withdraws a quote
 * is of its translation too.
 */
export function findUnlogged(
  { changed, removed }: TableChanges,
  model: Model,
  version: string,
): readonly Fault[] {
  const lines = model.changelog;
  const place = { file: FILE, line: (lines.at(-1)?.line ?? 1) + 1 };
  const since = { zh: `${version} 版之后`, en: `since version ${version}` };
  const mend = { zh: '请在 changelog.csv 末尾添一行', en: 'Append a line to changelog.csv' };
  const faults = new Map<string, Fault>();
  for (const { table, id, column, from, to } of changed) {
    if (table === 'changes' || table === 'comparability' || FOLLOWS.has(column)) continue;
    const isDerived =
      model.byId.get(id)?.origin === 'derived' && ['value', 'low', 'high', 'qualifier'].includes(column);
    const isWithdrawn =
      (column === 'quote' || column === 'quote_en') && model.byId.get(id)?.quote?.withdrawn !== undefined;
    const isLogged =
      isWithdrawn || lines.some((line) => line.id === id && line.field === column && line.to === to);
    if (isDerived || isLogged) continue;
    const what = {
      zh: `${since.zh}，${id} 的 ${column} 由“${from}”改为“${to}”，没有记录`,
      en: `${id}: ${column} was changed from “${from}” to “${to}” ${since.en} without a line`,
    };
    faults.set(
      `${id} ${column}`,
      said(place, 'id', what, { zh: `${id},${column} 一行`, en: `a line of ${id}, ${column}` }, mend),
    );
  }
  for (const { table, id } of removed) {
    if (table === 'changes' || table === 'comparability' || lines.some((line) => line.id === id)) continue;
    const isMoved = model.byId.has(id);
    if (isMoved) continue;
    const what = {
      zh: `${since.zh}，${id} 被移除，没有记录`,
      en: `${id} was taken out ${since.en} without a line`,
    };
    faults.set(id, said(place, 'id', what, { zh: `${id} 一行`, en: `a line of ${id}` }, mend));
  }
  return [...faults.values()];
}

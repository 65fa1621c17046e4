import { nearestId } from '../model/nearest.ts';
import type { Observation } from '../model/observation.ts';
import { splitList } from '../model/select.ts';
import { TABLE_COLUMNS, type TableColumn } from '../i18n/table-cell.ts';
import { ChartRefusal } from './composed.ts';

/**
 * The columns of a table: those asked for, or those that tell the rows apart: indicator, place and body where there are
 * several, what is counted where there are several definitions. Refuses unknown ones, and a table without figures.
 */
export function tableColumns(
  asked: string | undefined,
  observations: readonly Observation[],
): readonly TableColumn[] {
  const named = splitList(asked);
  if (named.length === 0) return usualColumns(observations);
  const unknown = named.find((name) => !TABLE_COLUMNS.includes(name as TableColumn));
  if (unknown !== undefined) throw noSuchColumn(unknown);
  if (!named.includes('figure')) throw withoutFigure();
  return [...new Set(named as TableColumn[])];
}

function usualColumns(observations: readonly Observation[]): readonly TableColumn[] {
  const several = (of: (observation: Observation) => string): boolean =>
    new Set(observations.map(of)).size > 1;
  const indicators = new Set(observations.map(({ indicator }) => indicator.id)).size;
  const definitions = new Set(observations.map(({ definition }) => definition.id)).size;
  return [
    ...(indicators > 1 ? ['indicator' as const] : []),
    ...(several(({ region }) => region.id) ? ['place' as const] : []),
    ...(several(({ entity }) => entity) ? ['body' as const] : []),
    ...(definitions > indicators ? ['what' as const] : []),
    'period',
    'figure',
    ...(definitions > indicators ? [] : ['kind' as const]),
    'source',
  ];
}

function noSuchColumn(name: string): ChartRefusal {
  const near = nearestId(name, TABLE_COLUMNS);
  return new ChartRefusal(
    { zh: `没有“${name}”这一列`, en: `there is no column “${name}”` },
    near
      ? { zh: `是否指 ${near}？`, en: `Did you mean ${near}?` }
      : { zh: `可用：${TABLE_COLUMNS.join('、')}`, en: `There are ${TABLE_COLUMNS.join(', ')}` },
  );
}

function withoutFigure(): ChartRefusal {
  return new ChartRefusal(
    { zh: '表中没有数字一列', en: 'the table has no column for the figures' },
    { zh: '请在 columns 中加上 figure', en: 'Add figure to columns' },
  );
}

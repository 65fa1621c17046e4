import type { Fault } from './fault.ts';
import { nearestId } from './nearest.ts';
import type { Bilingual } from './vocabulary.ts';

/** Where a fault stands: the row it is in and the column. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

const NOTHING: Bilingual = { zh: '', en: '' };

/** A fault in a column of a row: what is wrong, what was expected, how to mend it. */
export function said(
  place: Place,
  column: string,
  what: Bilingual,
  expected: Bilingual = NOTHING,
  mend: Bilingual = NOTHING,
): Fault {
  return { file: place.file, line: place.line, column, what, expected, mend };
}

/** A fault for an id that stands in an earlier row too. */
export function duplicateId(place: Place, id: string, before: Place): Fault {
  const at = `${before.file}:${before.line}`;
  const expected = { zh: '每个 id 只出现一次', en: 'each id once' };
  const mend = { zh: `已见于 ${at}`, en: `It stands already at ${at}` };
  return said(place, 'id', { zh: `${id} 重复`, en: `duplicate ${id}` }, expected, mend);
}

/** A fault for an id that no table has, with the nearest one that there is. */
export function unknownId(
  place: Place,
  column: string,
  id: string,
  table: string,
  known: Iterable<string>,
): Fault {
  const near = nearestId(id, known);
  const fault = said(
    place,
    column,
    { zh: `没有 ${JSON.stringify(id)}`, en: `unknown ${JSON.stringify(id)}` },
    { zh: `${table} 中的一个 id`, en: `an id of ${table}` },
    near
      ? { zh: `是否应为 ${near}？`, en: `Did you mean ${near}?` }
      : {
          zh: `请先在 ${table} 中添加；若那里改过名，请改回原来的 id`,
          en: `Add it to ${table} first; if it was renamed there, give it its old id back`,
        },
  );
  return { ...fault, unknown: { id, table } };
}

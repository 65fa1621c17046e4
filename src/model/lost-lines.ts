import type { Fault } from './fault.ts';
import { said } from './said.ts';
import type { Row } from './tables.ts';

/**
 * Lines of a release's changelog that the changelog of today has lost or altered: it may only grow. `file` is where the
 * release has it. A line that stood twice has to stand twice.
 */
export function findLostLines(
  released: readonly Row<'changelog'>[],
  now: readonly Row<'changelog'>[],
): readonly Fault[] {
  const left = now.map(keyOf);
  return released.flatMap((row) => {
    const at = left.indexOf(keyOf(row));
    if (at < 0) return [lost(row)];
    left.splice(at, 1);
    return [];
  });
}

function keyOf({
  date,
  id,
  field,
  from,
  to,
  class: kind,
  reason_zh: zh,
  reason_en: en,
}: Row<'changelog'>): string {
  return JSON.stringify([date, id, field, from, to, kind, zh, en]);
}

function lost(row: Row<'changelog'>): Fault {
  const name = `${row.date} ${row.id} ${row.field}`;
  return said(
    { file: 'data/changelog.csv', line: 1 },
    'row',
    { zh: `缺少已发布的一行：${name}`, en: `a released line is missing or altered: ${name}` },
    { zh: '更正记录只增不减', en: 'a changelog that only grows' },
    { zh: `请照 ${row.file}:${row.line} 补回`, en: `Put it back as it stands at ${row.file}:${row.line}` },
  );
}

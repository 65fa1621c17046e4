import { textFor } from '../i18n/text.ts';
import type { Edition } from './edition.ts';
import type { PublishedTable } from './tables.ts';
import { writeWorkbook } from './workbook.ts';

/** With more rows a workbook of all tables would be past what hosts take and spreadsheets open at ease. */
export const MOST_ROWS = 60_000;

/**
 * All tables as `observations.xlsx`. Tables with too many rows for that are left out of it: the observations come then
 * in `workbooks/<indicator>.xlsx`, one an indicator; the others are read from their CSV.
 */
export async function* workbooks(
  edition: Edition,
  tables: readonly PublishedTable[],
): AsyncGenerator<readonly [name: string, bytes: Uint8Array]> {
  const { warn, others, packed } = textFor('en').readme;
  const small = tables.filter(({ rows }) => rows.length <= MOST_ROWS);
  const large = tables.filter(({ rows }) => rows.length > MOST_ROWS);
  const zh = textFor('zh').readme;
  const lines = [warn, zh.warn, '', 'README.md, README.zh.md'];
  for (const { name } of large) lines.push(`${name}: ${name}.csv. ${packed}`);
  const observations = large.find(({ name }) => name === 'observations');
  if (observations) lines.push(`workbooks/: ${others.workbooks}`);
  yield ['observations.xlsx', await writeWorkbook(edition, { name: 'readme', lines }, small)];
  if (!observations) return;
  const at = observations.schema.columns.findIndex(({ name }) => name === 'indicator');
  for (const [indicator, rows] of Map.groupBy(observations.rows, (row) => String(row[at])))
    yield [
      `workbooks/${indicator}.xlsx`,
      await writeWorkbook(edition, { name: 'readme', lines: [warn, zh.warn] }, [{ ...observations, rows }]),
    ];
}

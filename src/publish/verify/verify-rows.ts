import type { Fault } from '../../model/fault.ts';
import { said } from '../../model/said.ts';
import { tableCsv, type PublishedTable } from '../tables.ts';
import { readTableText, type TextRow } from './read-table-text.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Holds the rows of a published table against the same made again; only the columns named are compared. */
export function verifyRows(
  files: Files,
  made: PublishedTable,
  columns?: readonly string[],
): readonly Fault[] {
  const again = readTableText(
    new Map([[`${made.name}.csv`, new TextEncoder().encode(tableCsv(made))]]),
    made.name,
  );
  const key = ({ cells }: TextRow): string => made.schema.key.map((column) => cells[column]).join(' ');
  const wanted = new Map(again.map((row) => [key(row), row]));
  const file = `${made.name}.csv`;
  const faults: Fault[] = [];
  const rows = readTableText(files, made.name);
  for (const row of rows) {
    const other = wanted.get(key(row));
    wanted.delete(key(row));
    if (!other) {
      faults.push(
        said({ file, line: row.line }, 'row', {
          zh: `${key(row)} 无从得出`,
          en: `nothing gives ${key(row)}`,
        }),
      );
      continue;
    }
    for (const column of columns ?? Object.keys(other.cells)) {
      const [is = '', should = ''] = [row.cells[column], other.cells[column]];
      if (is === should) continue;
      const what = { zh: `${key(row)} 为“${is}”`, en: `${key(row)} is “${is}”` };
      const expected = { zh: `由其余各表得出“${should}”`, en: `“${should}” by the other tables` };
      faults.push(said({ file, line: row.line }, column, what, expected));
    }
  }
  for (const each of wanted.keys())
    faults.push(
      said({ file, line: rows.length + 1 }, 'row', { zh: `缺少 ${each}`, en: `${each} is missing` }),
    );
  return faults;
}

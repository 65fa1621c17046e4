import type { Row } from './tables.ts';

/** The changelog by day, newest first; within a day in the order of the table. */
export function readChanges(
  changelog: readonly Row<'changelog'>[],
): readonly { readonly date: string; readonly changes: readonly Row<'changelog'>[] }[] {
  const days = Map.groupBy(changelog, ({ date }) => date);
  return [...days]
    .map(([date, changes]) => ({ date, changes }))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}

import type { Fault } from './fault.ts';

/**
 * Leaves out the faults that only follow from others: an id called unknown whose row is written but has a fault of its
 * own, or whose whole table could not be read. What an editor mends first is then all that an editor sees.
 */
export function keepRoots(
  faults: readonly Fault[],
  files: ReadonlyMap<string, string>,
  unread: ReadonlySet<string>,
): readonly Fault[] {
  const kept = faults.filter(
    ({ unknown }) =>
      !unknown ||
      !filesOf(unknown.table, files, unread).some(
        (file) => unread.has(file) || isWritten(unknown.id, files.get(file) ?? ''),
      ),
  );
  // Never silence about the last fault there is.
  return kept.length > 0 ? kept : faults;
}

/** The files that a fault calls `indicators.csv`, or `extracts, cited.csv, derived.csv`, or by their whole name. */
function filesOf(
  table: string,
  files: ReadonlyMap<string, string>,
  unread: ReadonlySet<string>,
): readonly string[] {
  const all = new Set([...files.keys(), ...unread]);
  return table.split(', ').flatMap((name) => {
    if (name === 'extracts') return [...all].filter((file) => file.startsWith('data/extracts/'));
    return [name.includes('/') ? name : `data/${name}`];
  });
}

/** Whether a line of a table begins with the id. */
function isWritten(id: string, text: string): boolean {
  return id !== '' && (text.startsWith(`${id},`) || text.includes(`\n${id},`));
}

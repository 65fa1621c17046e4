import type { TextRow } from './read-table.ts';

/** Rows are taken for one another where more than half of their written cells are the same. */
const ENOUGH = 0.5;

/**
 * Which row before each row after was: the same to the letter, else of the same key, else the most similar one left.
 * Gives for each row after the index of the one before, `null` for a new row.
 */
export function pairRows(
  before: readonly TextRow[],
  after: readonly TextRow[],
  key: string,
): readonly (number | null)[] {
  const pairs: (number | null)[] = after.map(() => null);
  const left = new Set(before.keys());
  const match = (sign: (row: TextRow) => string | null): void => {
    const places = new Map<string, number[]>();
    for (const at of left) {
      const own = sign(before[at] as TextRow);
      if (own !== null) places.set(own, [...(places.get(own) ?? []), at]);
    }
    for (const [at, row] of after.entries()) {
      if (pairs[at] !== null) continue;
      const place = places.get(sign(row) ?? '')?.shift();
      if (place === undefined) continue;
      pairs[at] = place;
      left.delete(place);
    }
  };
  match((row) => JSON.stringify(row.cells));
  match(({ cells }) => (cells[key] === '' ? null : (cells[key] ?? null)));
  for (const [at, row] of after.entries()) {
    if (pairs[at] !== null) continue;
    const [place, likeness] = [...left]
      .map((index) => [index, likenessOf(before[index] as TextRow, row)] as const)
      .reduce((best, each) => (each[1] > best[1] ? each : best), [-1, ENOUGH] as const);
    if (likeness <= ENOUGH) continue;
    pairs[at] = place;
    left.delete(place);
  }
  return pairs;
}

function likenessOf(a: TextRow, b: TextRow): number {
  const written = Object.keys(b.cells).filter((name) => a.cells[name] !== '' || b.cells[name] !== '');
  return written.filter((name) => a.cells[name] === b.cells[name]).length / written.length;
}

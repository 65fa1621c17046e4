/** The known id nearest to a wrong one, `null` if none is near (more than a third of it would have to change). */
export function nearestId(wrong: string, known: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Math.floor(wrong.length / 3) + 1;
  for (const id of known) {
    const changes = editDistance(wrong, id, least);
    if (changes < least) [nearest, least] = [id, changes];
  }
  return nearest;
}

/** Levenshtein's distance, two neighbours changed over counting once (Damerau), cut off at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return Math.min(limit, row[b.length] ?? limit);
}

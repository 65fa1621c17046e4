/** The last level that HTML has. */
const LOWEST = 6;

/**
 * The levels at which headings are shown under one of level `over`, so that none is skipped where a heading between
 * is not shown. `levels` are their levels in the document, 0 for what has no heading (and gets 0).
 */
export function headingLevels(levels: readonly number[], over: number): readonly number[] {
  const open: number[] = [];
  return levels.map((level) => {
    if (level === 0) return 0;
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return Math.min(LOWEST, over + open.length);
  });
}

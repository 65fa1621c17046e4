/** So many rows a page of a long table holds. */
const ROWS_A_PAGE = 50;

/** A list cut into pages, the last one shorter; one empty page where there is nothing. */
export function pagesOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(all.length / ROWS_A_PAGE));
  return Array.from({ length: count }, (_, at) => all.slice(at * ROWS_A_PAGE, (at + 1) * ROWS_A_PAGE));
}

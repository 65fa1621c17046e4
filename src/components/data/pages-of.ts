/** So many rows a page of a long table holds. */
const ROWS_A_PAGE = 50;

/** A list cut into pages, the last one shorter; one empty page where there is nothing. */
export function pagesOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(all.length / ROWS_A_PAGE));
  return Array.from({ length: count }, (_, at) => all.slice(at * ROWS_A_PAGE, (at + 1) * ROWS_A_PAGE));
}

/** So many pages are listed one by one; of more the first, the last, those beside the page and some at even steps. */
const MOST_LISTED = 40;
const BESIDE = 3;
const STEPS = 12;

/** The pages that a page of a long table links to, in order; every page can be reached from neighbour to neighbour. */
export function listPages(here: number, count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, at) => at + 1);
  const step = Math.ceil(count / STEPS);
  return all.filter(
    (page) =>
      count <= MOST_LISTED || page === 1 || page === count || Math.abs(page - here) <= BESIDE || page % step === 0,
  );
}

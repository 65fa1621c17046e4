const counts = new WeakMap<Request, number>();

/** A number that grows with each call for one page, so that what may stand there twice has an id of its own. */
export function numberOnPage(page: Request): number {
  const next = (counts.get(page) ?? 0) + 1;
  counts.set(page, next);
  return next;
}

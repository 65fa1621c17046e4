/** Puts more at the end of a list, however many: `push(...more)` overflows the stack past some 120,000. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const each of more) list.push(each);
}

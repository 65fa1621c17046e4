/** One repair to a text beyond the general rules, and how often it must apply. */
export interface Repair {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** A repair that applied another number of times than it says. */
export interface RepairFault<R extends Repair> {
  readonly repair: R;
  readonly found: number;
}

/** Applies repairs in their order; each that does not apply exactly `count` times comes back as a fault. */
export function applyRepairs<R extends Repair>(
  text: string,
  repairs: readonly R[],
): { readonly text: string; readonly faults: readonly RepairFault<R>[] } {
  const faults: RepairFault<R>[] = [];
  let mended = text;
  for (const repair of repairs) {
    const pieces = mended.split(repair.from);
    if (repair.from === '' || pieces.length - 1 !== repair.count) {
      faults.push({ repair, found: repair.from === '' ? 0 : pieces.length - 1 });
    }
    if (repair.from !== '') mended = pieces.join(repair.to);
  }
  return { text: mended, faults };
}

import { compare } from './comparability.ts';
import type { Observation, Region } from './observation.ts';

/**
 * Parts figures into groups within which any two may stand on one time axis: each group is a chart of its own.
 * Figures are taken in their order, each to the first group that takes it; the largest group comes first.
 */
export function groupComparable(
  observations: readonly Observation[],
  regions: ReadonlyMap<string, Region>,
): readonly (readonly Observation[])[] {
  const groups: Observation[][] = [];
  for (const each of observations) {
    const fits = (group: readonly Observation[]): boolean =>
      group.every((other) => compare(each, other, 'time', regions).answer !== 'no');
    const group = groups.find(fits);
    if (group) group.push(each);
    else groups.push([each]);
  }
  return groups.toSorted((a, b) => b.length - a.length);
}

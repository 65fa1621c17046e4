import type { Observation, Region } from '../model/observation.ts';
import type { Basis } from '../model/vocabulary.ts';

/** In what way a figure is a part of another: by what is counted, by place, or as a body within the place. */
export type PartWay = 'definition' | 'place' | 'body';

/** What can be added up. */
const ADDITIVE: ReadonlySet<Basis> = new Set(['stock', 'flow', 'cumulative', 'net-change']);

/**
 * In what way a figure is a part of a whole, `null` where it is none: its definition is part of the whole's; or the
 * same is counted in a place within the whole's, or in a body within it.
 */
export function partWay(
  part: Observation,
  whole: Observation,
  regions: ReadonlyMap<string, Region>,
): PartWay | null {
  const samePlace = part.region.id === whole.region.id;
  if (part.definition.partOf === whole.definition.id) {
    return samePlace && part.entity === whole.entity ? 'definition' : null;
  }
  const isSame = part.definition.id === whole.definition.id && ADDITIVE.has(part.definition.basis);
  if (!isSame || whole.entity !== '') return null;
  if (samePlace) return part.entity === '' ? null : 'body';
  return part.entity === '' && liesIn(part.region, whole.region, regions) ? 'place' : null;
}

/** Whether one place lies in another. */
export function liesIn(place: Region, other: Region, regions: ReadonlyMap<string, Region>): boolean {
  let above = place.parent;
  while (above !== null) {
    if (above === other.id) return true;
    above = regions.get(above)?.parent ?? null;
  }
  return false;
}

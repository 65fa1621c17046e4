import { isBound, isInferred } from './comparability.ts';
import type { Observation, Region } from './observation.ts';

/** Two figures of a class stand for all of it: two, as one place differs from two. */
const ENOUGH = 2;

/**
 * The figures that stand for all others when each is to be compared with each: of those alike in everything `compare`
 * looks at, the first and, where there is one, the first of another place. In the order given; they grow with the
 * dates and kinds of figures, not with the places.
 */
export function pickAlike(
  observations: readonly Observation[],
  regions: ReadonlyMap<string, Region>,
): readonly Observation[] {
  const placeOf = readPlaces(observations, regions);
  const classes = new Map<string, Observation[]>();
  for (const each of observations) {
    const key = `${classOf(each)}|${placeOf(each)}`;
    const own = classes.get(key);
    if (own === undefined) classes.set(key, [each]);
    else if (own.length < ENOUGH) own.push(each);
    else if (own[0]?.region.id === own[1]?.region.id && each.region.id !== own[0]?.region.id) own[1] = each;
  }
  const picked = new Set([...classes.values()].flat());
  return observations.filter((each) => picked.has(each));
}

function classOf(each: Observation): string {
  const { definition, indicator, entity, kind, origin, period, definitionInferred } = each;
  const flags = `${isBound(each)} ${isInferred(each)} ${definitionInferred}`;
  return `${indicator.id}|${definition.id}|${entity}|${kind}|${origin}|${flags}|${period?.iso ?? ''}`;
}

/**
 * What of a place decides: its level, and which of the provinces at hand it lies in; the place itself where it is one
 * of these, or where a break is known for it.
 */
function readPlaces(
  observations: readonly Observation[],
  regions: ReadonlyMap<string, Region>,
): (observation: Observation) => string {
  const provinces = new Set<string>();
  for (const { region } of observations) if (region.level === 'province') provinces.add(region.id);
  const known = new Map<string, string>();
  return ({ region, indicator: { breaks } }) => {
    if (region.level === 'province' || breaks.some((each) => each.region === region.id)) return region.id;
    const before = known.get(region.id);
    if (before !== undefined) return before;
    const over = chainOver(region, regions).filter((id) => provinces.has(id));
    const place = `${region.level} ${over.join(' ')}`;
    known.set(region.id, place);
    return place;
  };
}

function chainOver({ parent }: Region, regions: ReadonlyMap<string, Region>): readonly string[] {
  const chain: string[] = [];
  // No chain of places is longer than the register, unless it goes round.
  for (let above = parent; above !== null && chain.length <= regions.size;) {
    chain.push(above);
    above = regions.get(above)?.parent ?? null;
  }
  return chain;
}

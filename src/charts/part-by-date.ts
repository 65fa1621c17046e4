import type { Observation } from '../model/observation.ts';
import { placeInTime } from './time-position.ts';

/**
 * The dated figures of places, one or two of each, in the parts that stand for one date: all of them where no place
 * has two; else the earlier ones and the later ones, a lone figure with those that it is nearer to.
 */
export function partByDate(places: readonly (readonly Observation[])[]): readonly (readonly Observation[])[] {
  const pairs = places
    .filter((own) => own.length > 1)
    .map((own) => own.toSorted((a, b) => atOf(a) - atOf(b)));
  if (pairs.length === 0) return [places.flat()];
  const earlier = pairs.flatMap((own) => own[0] ?? []);
  const later = pairs.flatMap((own) => own.at(-1) ?? []);
  const [first, last] = [meanOf(earlier), meanOf(later)];
  const isEarly = (each: Observation): boolean => Math.abs(atOf(each) - first) < Math.abs(atOf(each) - last);
  const lone = places.filter((own) => own.length === 1).flat();
  return [
    [...earlier, ...lone.filter(isEarly)],
    [...later, ...lone.filter((each) => !isEarly(each))],
  ];
}

function atOf(observation: Observation): number {
  return placeInTime(observation)?.at ?? 0;
}

function meanOf(observations: readonly Observation[]): number {
  return observations.reduce((sum, each) => sum + atOf(each), 0) / observations.length;
}

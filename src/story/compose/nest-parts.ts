import type { Observation } from '../../model/observation.ts';

/** A figure and those of the others that are parts of it. */
export interface Nested {
  readonly whole: Observation;
  readonly parts: readonly Observation[];
}

/** Puts figures that are parts of another one of them under it, in the order given. */
export function nestParts(observations: readonly Observation[]): readonly Nested[] {
  const wholeOf = (part: Observation): Observation | undefined =>
    observations.find((whole) => isPartOf(part, whole));
  return observations
    .filter((each) => !wholeOf(each))
    .map((whole) => ({ whole, parts: observations.filter((each) => wholeOf(each) === whole) }));
}

/** Whether a figure is a part of another: by its definition, of the same body in the same place, time and kind. */
export function isPartOf(part: Observation, whole: Observation): boolean {
  return part.definition.partOf === whole.definition.id && areOfOne(part, whole);
}

/** Whether two figures are parts of one whole that is not among them. */
export function areSiblings(a: Observation, b: Observation): boolean {
  const { partOf } = a.definition;
  return (
    partOf !== null && partOf === b.definition.partOf && a.definition.id !== b.definition.id && areOfOne(a, b)
  );
}

function areOfOne(a: Observation, b: Observation): boolean {
  const isDated = a.period !== null && a.period.iso === b.period?.iso;
  return isDated && a.region.id === b.region.id && a.entity === b.entity && a.kind === b.kind;
}

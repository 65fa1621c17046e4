import { ownFigures } from './coverage.ts';
import type { Model } from './load.ts';
import type { Observation } from './observation.ts';

/** The places that have a text of their own, and those whose figures come in beside them; in the order of regions.csv. */
export function coveredPlaces(model: Model): {
  readonly own: readonly string[];
  readonly context: readonly string[];
} {
  const withText = new Set([...model.articles.keys()].map((id) => model.sources.get(id)?.region));
  const withFigures = new Set(model.observations.map((each) => each.region.id));
  const ids = [...model.regions.keys()];
  return {
    own: ids.filter((id) => withText.has(id)),
    context: ids.filter((id) => !withText.has(id) && withFigures.has(id)),
  };
}

/** The figures of a place, each statement once, those of bodies within it too. */
export function figuresOf(model: Model, region: string): readonly Observation[] {
  return model.observations.filter((each) => each.region.id === region && each.mentionOf === null);
}

/** Indicators that two or more of the places report, and those that one reports alone; most reported first. */
export function sharedIndicators(
  model: Model,
  places: readonly string[],
): { readonly shared: readonly string[]; readonly alone: readonly string[] } {
  const reporters = new Map<string, Set<string>>();
  const figures = new Map<string, number>();
  for (const { indicator, region } of ownFigures(model.observations)) {
    if (!places.includes(region.id)) continue;
    reporters.set(indicator.id, (reporters.get(indicator.id) ?? new Set<string>()).add(region.id));
    figures.set(indicator.id, (figures.get(indicator.id) ?? 0) + 1);
  }
  const weight = (id: string): number => (reporters.get(id)?.size ?? 0) * 1000 + (figures.get(id) ?? 0);
  const ids = [...reporters.keys()].toSorted((a, b) => weight(b) - weight(a));
  return {
    shared: ids.filter((id) => (reporters.get(id)?.size ?? 0) > 1),
    alone: ids.filter((id) => reporters.get(id)?.size === 1),
  };
}

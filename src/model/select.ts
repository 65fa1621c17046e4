import { ownFigures } from './coverage.ts';
import type { Model } from './load.ts';
import { nearestId } from './nearest.ts';
import type { Observation } from './observation.ts';

/** What a chart is asked to show: an indicator, some of its definitions, some places; lists by spaces. */
export interface Selection {
  readonly indicator: string;
  readonly definitions?: string;
  readonly places?: string;
}

/** The figures a chart is asked to show, each statement once. Throws for an unknown id or where there are none. */
export function selectFigures(model: Model, selection: Selection): readonly Observation[] {
  const known = (id: string, of: ReadonlyMap<string, unknown>): string => {
    if (of.has(id)) return id;
    const near = nearestId(id, of.keys());
    throw new Error(`unknown ${id}${near ? `. Did you mean ${near}?` : ''}`);
  };
  const list = (text = ''): readonly string[] => text.split(/\s+/u).filter(Boolean);
  const indicator = known(selection.indicator, model.indicators);
  const definitions = list(selection.definitions).map((id) => known(`${indicator}/${id}`, model.definitions));
  const places = list(selection.places).map((id) => known(id, model.regions));
  const found = ownFigures(model.observations).filter(
    (each) =>
      each.indicator.id === indicator &&
      (definitions.length === 0 || definitions.includes(each.definition.id)) &&
      (places.length === 0 || places.includes(each.region.id)),
  );
  if (found.length === 0)
    throw new Error(`no observations: ${indicator} ${definitions.join(' ')} ${places.join(' ')}`);
  return found;
}

/** The places that figures are of, those asked for first and in that order. */
export function placesOf(model: Model, observations: readonly Observation[], asked = ''): readonly string[] {
  const order = [...asked.split(/\s+/u).filter(Boolean), ...model.regions.keys()];
  return [...new Set(order)].filter((id) => observations.some((each) => each.region.id === id));
}

import { ownFigures } from './coverage.ts';
import type { Model } from './load.ts';
import { nearestId } from './nearest.ts';
import type { Observation } from './observation.ts';
import { Refusal } from './refusal.ts';

/** The attributes of a chart's tag: `of` observations, or an `indicator` with `definitions` and `places`; lists by spaces. */
export type Selection = Readonly<Record<string, string>>;

/**
 * The figures a chart is asked to show: those named in `of`, in that order, or each statement of an indicator that
 * is a place's own. Throws for an unknown id, naming the nearest, and where nothing is found.
 */
export function selectFigures(model: Model, selection: Selection): readonly Observation[] {
  const named = splitList(selection['of']);
  if (named.length > 0) return named.map((id) => lookUp(id, model.byId));
  const indicator = lookUp(selection['indicator'] ?? '', model.indicators).id;
  const definitions = splitList(selection['definitions']).map(
    (id) => lookUp(`${indicator}/${id}`, model.definitions).id,
  );
  const places = splitList(selection['places']).map((id) => lookUp(id, model.regions).id);
  const found = ownFigures(model.observations).filter(
    (each) =>
      each.indicator.id === indicator &&
      (definitions.length === 0 || definitions.includes(each.definition.id)) &&
      (places.length === 0 || places.includes(each.region.id)),
  );
  if (found.length > 0) return found;
  const asked = [indicator, ...definitions, ...places].join(' ');
  throw new Refusal(
    { zh: `没有这样的数字：${asked}`, en: `no observations: ${asked}` },
    { zh: '请看指标页的表', en: 'See the table on the page of the indicator' },
  );
}

/** The entry of an id. Throws where there is none, with the nearest id that there is. */
export function lookUp<T>(id: string, of: ReadonlyMap<string, T>): T {
  const found = of.get(id);
  if (found !== undefined) return found;
  const near = nearestId(id, of.keys());
  throw new Refusal(
    { zh: `没有 ${JSON.stringify(id)}`, en: `unknown ${JSON.stringify(id)}` },
    near ? { zh: `是否应为 ${near}？`, en: `Did you mean ${near}?` } : { zh: '', en: '' },
  );
}

/** The words of a list that is written by spaces. */
export function splitList(text = ''): readonly string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** The places that figures are of, those asked for first and in that order. */
export function placesOf(model: Model, observations: readonly Observation[], asked = ''): readonly string[] {
  const order = [...splitList(asked), ...model.regions.keys()];
  const found = new Set(observations.map(({ region }) => region.id));
  return [...new Set(order)].filter((id) => found.has(id));
}

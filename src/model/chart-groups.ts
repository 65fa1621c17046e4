import { ownFigures } from './coverage.ts';
import { groupComparable } from './groups.ts';
import { coveredPlaces } from './overview.ts';
import type { Model } from './load.ts';
import type { Indicator, Observation } from './observation.ts';

/** Figures that one chart may show together. */
export interface ChartGroup {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
}

const LEAST = 2;

/**
 * The charts of an indicator: figures that may stand on one time axis, at least two of them at different times.
 * Places that only come in beside the texts are in the tables, but for the provinces, which are the context.
 */
export function chartsOfIndicator(model: Model, id: string): readonly ChartGroup[] {
  const { own } = coveredPlaces(model);
  const figures = ownFigures(model.observations).filter((each) => each.indicator.id === id);
  return chartGroups(
    model,
    figures.filter(({ region }) => own.includes(region.id) || region.level === 'province'),
  );
}

/** The charts of a place: one for each indicator that it reports at least twice in the same terms. */
export function chartsOfPlace(model: Model, region: string): readonly ChartGroup[] {
  const own = ownFigures(model.observations).filter((each) => each.region.id === region);
  const byIndicator = Map.groupBy(own, (each) => each.indicator.id);
  return [...byIndicator.values()].flatMap((figures) => chartGroups(model, figures));
}

function chartGroups(model: Model, figures: readonly Observation[]): readonly ChartGroup[] {
  const drawn = figures.filter((each) => each.value !== null || each.low !== null || each.high !== null);
  return groupComparable(drawn, model.regions).flatMap((observations) => {
    const times = new Set(observations.flatMap(({ period }) => period?.iso ?? []));
    const first = observations[0];
    return first && times.size >= LEAST ? [{ indicator: first.indicator, observations }] : [];
  });
}

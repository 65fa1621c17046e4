import type { Definition, Observation, Region } from '../../src/model/observation.ts';
import type { Level } from '../../src/model/vocabulary.ts';
import { buildObservation, type Given } from '../charts/build-observation.ts';

const region = (id: string, level: Level, parent: string | null): Region => ({
  ...buildObservation('2021', 1).region,
  id,
  level,
  parent,
});

/** Two provinces, three cities of theirs, two counties of those. */
export const REGIONS = new Map(
  [
    region('henan', 'province', null),
    region('zhumadian', 'prefecture', 'henan'),
    region('pingdingshan', 'prefecture', 'henan'),
    region('hebei', 'province', null),
    region('handan', 'prefecture', 'hebei'),
    region('congtai', 'county', 'handan'),
    region('yucheng', 'county', 'dezhou'),
    region('nowhere', 'county', null),
  ].map((each) => [each.id, each]),
);

/** What a test says of a figure: a period, a place by its id, parts of its definition, or anything of `Given`. */
export type Figure = Omit<Given, 'region'> & {
  readonly period?: string;
  readonly region?: string;
  readonly definition?: Partial<Definition>;
};

/** A figure in one line; what is not said is ordinary: 27 of a stock, in Zhumadian, at the end of 2021. */
export function buildFigure(given: Figure = {}): Observation {
  const { period = '2021-12', region: id = 'zhumadian', definition, value = 27, ...rest } = given;
  const place = REGIONS.get(id);
  if (!place) throw new Error(`unknown region: ${id}`);
  const plain = buildObservation(period, value, { ...rest, region: place });
  return { ...plain, definition: { ...plain.definition, ...definition } };
}

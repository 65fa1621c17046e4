import { ownFigures } from '../model/coverage.ts';
import type { Model } from '../model/load.ts';
import { nearestId } from '../model/nearest.ts';
import type { Observation } from '../model/observation.ts';
import { Refusal } from '../model/refusal.ts';
import { splitList } from '../model/select.ts';
import { BASES, DIFFERENCES, KINDS, LEVELS, MODES, QUALIFIERS, TIERS } from '../model/vocabulary.ts';
import type { Attributes } from './shown.ts';
import { COUNT_FILTERS, type CountFilter } from './tags.ts';

/** A filter's value of a figure, and the values that there are. */
interface Filter {
  readonly of: (observation: Observation, model: Model) => string;
  readonly known: (model: Model) => Iterable<string>;
}

const ORIGINS = ['stated', 'cited', 'derived'] as const;

/** Filters of figures; `finding` is asked of checks and targets. */
const FILTERS: Readonly<Record<Exclude<CountFilter, 'finding'>, Filter>> = {
  source: { of: ({ source }) => source?.id ?? '', known: ({ sources }) => sources.keys() },
  place: { of: ({ region }) => region.id, known: ({ regions }) => regions.keys() },
  indicator: { of: ({ indicator }) => indicator.id, known: ({ indicators }) => indicators.keys() },
  definition: { of: ({ definition }) => definition.id, known: ({ definitions }) => definitions.keys() },
  kind: { of: ({ kind }) => kind, known: () => KINDS },
  mode: { of: ({ mode }) => mode ?? '', known: () => MODES },
  qualifier: { of: ({ qualifier }) => qualifier, known: () => QUALIFIERS },
  origin: { of: ({ origin }) => origin, known: () => ORIGINS },
  basis: { of: ({ definition }) => definition.basis, known: () => BASES },
  tier: { of: ({ definition }) => definition.tier ?? '', known: () => TIERS },
  level: { of: ({ region }) => region.level, known: () => LEVELS },
  period: { of: ({ period }) => period?.iso ?? '', known: periodsOf },
  differs: { of: ({ differs }) => differs, known: () => DIFFERENCES },
};

/** The filters that a count was given, each with its values. */
export function readFilters(attributes: Attributes): ReadonlyMap<CountFilter, readonly string[]> {
  const given = COUNT_FILTERS.filter((name) => attributes[name] !== undefined);
  return new Map(given.map((name) => [name, splitList(attributes[name]).toSorted()]));
}

/** The figures that fit every filter, mentions as well as statements. Refuses a value that no figure can have, with the nearest. */
export function filterFigures(
  observations: readonly Observation[],
  filters: ReadonlyMap<CountFilter, readonly string[]>,
  model: Model,
): readonly Observation[] {
  return [...filters].reduce((left, [name, values]) => {
    if (name === 'finding') return left;
    const { of, known } = FILTERS[name];
    for (const value of values) refuseUnknown(name, value, known(model));
    return left.filter((each) => values.includes(of(each, model)));
  }, observations);
}

/** Figures that a place can be said to have: no body's within it. */
export function placesOwn(observations: readonly Observation[]): readonly Observation[] {
  const own = new Set(ownFigures(observations));
  return observations.filter((each) => own.has(each));
}

/** Refuses a filter's value that there is not, with the nearest that there is. */
export function refuseUnknown(name: string, value: string, known: Iterable<string>): void {
  const all = [...known];
  if (all.includes(value)) return;
  const near = nearestId(value, all);
  throw new Refusal(
    { zh: `${name} 没有“${value}”`, en: `there is no ${name} “${value}”` },
    near
      ? { zh: `是否应为 ${near}？`, en: `Did you mean ${near}?` }
      : {
          zh: all.length > 20 ? '请查对应的表' : `可用：${all.join('、')}`,
          en: all.length > 20 ? 'See the table of that name' : `There are ${all.join(', ')}`,
        },
  );
}

function periodsOf({ observations }: Model): Iterable<string> {
  return new Set(observations.flatMap(({ period }) => (period ? [period.iso] : [])));
}

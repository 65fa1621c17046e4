import type { Model } from '../model/load.ts';

/** What of the data is published: a release by its version, or (`null`) what is not released yet; and its date. */
export interface Edition {
  readonly version: string | null;
  readonly date: string;
}

/** The day the data are of, never the clock's: the last on which a document was read, a target looked for, a cell changed. */
export function dataDate({ sources, changelog }: Pick<Model, 'sources' | 'changelog'>): string {
  const days = [
    ...[...sources.values()].map(({ accessed }) => accessed),
    ...changelog.map(({ date }) => date),
  ]
    .filter((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day))
    .toSorted();
  const last = days.at(-1);
  if (last === undefined)
    throw new Error('missing date: no source was read on a day, and nothing was changed');
  return last;
}

/** The address under which a version is kept: `data/v1.0.0/`; of what is not released, `data/next/`. */
export function editionPath({ version }: Edition): string {
  return version === null ? 'data/next/' : `data/v${version}/`;
}

/** The address under which the newest data are: the last release as `data/latest/`, or, while there is none, `data/next/`. */
export function latestPath({ version }: Edition): string {
  return version === null ? 'data/next/' : 'data/latest/';
}

import type { Model } from './load.ts';
import type { Row } from './tables.ts';

/** An observation that was published and is no longer among the figures, with what the changelog says of it. */
export interface GoneObservation {
  readonly id: string;
  readonly withdrawn: boolean;
  readonly lines: readonly Row<'changelog'>[];
}

/** The lines of the changelog that are of one thing, the first first. */
export function historyOf({ changelog }: Pick<Model, 'changelog'>, id: string): readonly Row<'changelog'>[] {
  return changelog.filter((line) => line.id === id);
}

/** The observations that the changelog knows and the tables do not: an address that was given out never dies. */
export function findGone(model: Pick<Model, 'changelog' | 'byId'>): readonly GoneObservation[] {
  const ids = new Set(model.changelog.map(({ id }) => id).filter(isObservationId));
  return [...ids]
    .filter((id) => !model.byId.has(id))
    .map((id) => {
      const lines = historyOf(model, id);
      return { id, withdrawn: lines.some((line) => line.class === '撤下'), lines };
    });
}

/** `<source>.<indicator>[.<n>]` or `derived.<name>`: only ids of observations have a full stop. */
function isObservationId(id: string): boolean {
  return id.includes('.');
}

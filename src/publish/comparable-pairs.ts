import { compare, type Use } from '../model/comparability.ts';
import { ownFigures } from '../model/coverage.ts';
import type { Model } from '../model/load.ts';
import type { Observation } from '../model/observation.ts';
import { cell, type Row } from './row.ts';

/** Of an indicator with more statements than this no pairs are listed: they grow with the square. */
export const MOST_PAIRED = 150;

/** What pairs are made of. */
type Compared = Pick<Model, 'observations' | 'regions'>;

const USES: readonly Use[] = ['time', 'rank'];

/** Every two figures of an indicator, for each use: may they be compared, and if not or with care, why. */
export function pairRows(model: Compared): readonly Row[] {
  return [...pairedIndicators(model)].flatMap(([indicator, figures]) => {
    const inOrder = figures.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return inOrder.flatMap((a, at) =>
      inOrder.slice(at + 1).flatMap((b) =>
        USES.map((use): Row => {
          const { answer, reasons } = compare(a, b, use, model.regions);
          return [indicator, a.id, b.id, use, answer, cell(reasons.map(({ code }) => code).join(' '))];
        }),
      ),
    );
  });
}

/** The indicators whose pairs are not listed, since they have too many statements. */
export function unpairedIndicators(model: Model): readonly string[] {
  return [...byIndicator(model)].flatMap(([id, figures]) => (figures.length > MOST_PAIRED ? [id] : []));
}

function pairedIndicators(model: Compared): readonly (readonly [string, readonly Observation[]])[] {
  return [...byIndicator(model)].filter(([, figures]) => figures.length <= MOST_PAIRED);
}

function byIndicator(model: Pick<Model, 'observations'>): ReadonlyMap<string, readonly Observation[]> {
  return Map.groupBy(ownFigures(model.observations), ({ indicator }) => indicator.id);
}

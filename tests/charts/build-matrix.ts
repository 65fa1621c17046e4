import type { MatrixWords } from '../../src/charts/flow-cell.ts';
import type { CoverageRow } from '../../src/model/coverage.ts';
import type { Observation, Region } from '../../src/model/observation.ts';
import { buildObservation } from './build-observation.ts';

const { region } = buildObservation('2020', 1);

/** A row of coverage from the figures of each cell; an empty cell is not mentioned in the texts of its place. */
export function buildRow(cells: readonly (readonly Observation[])[], indicator = 'hnte'): CoverageRow {
  return {
    indicator,
    cells: cells.map((observations, at) => ({
      region: { ...region, id: String(at) } satisfies Region,
      observations,
      absence: observations.length > 0 ? null : { reason: 'not-mentioned', note: { zh: '', en: '' } },
    })),
    time: { answer: 'single', reasons: [] },
    rank: { answer: 'single', reasons: [] },
  };
}

/** Plain English words for a matrix in a test. */
export const MATRIX_WORDS: MatrixWords = {
  place: (id) => `place-${id}`,
  indicator: (id) => id,
  absence: ({ note }) => ['not in its texts', note.en].filter(Boolean).join(': '),
  count: (figures) => `${figures} figures`,
};

/** A figure of a cell: its period as the tables write it, and what else is special. */
type Figure = { readonly period: string } & Pick<Observation, 'kind' | 'origin'>;

/** Rows of coverage from plain figures, their ids in order, and words in which every name is `name`. */
export function buildMatrixOf(
  rows: readonly (readonly (readonly Figure[])[])[],
  name: string,
): {
  readonly covered: readonly CoverageRow[];
  readonly ids: readonly string[];
  readonly words: MatrixWords;
} {
  const covered = rows.map((cells, row) =>
    buildRow(
      cells.map((figures, column) =>
        figures.map(({ period, ...given }, at) =>
          buildObservation(period, 1, { ...given, id: `${row}.${column}.${at}` }),
        ),
      ),
      `row-${row}`,
    ),
  );
  const ids = covered.flatMap(({ cells }) =>
    cells.flatMap(({ observations }) => observations.map(({ id }) => id)),
  );
  return { covered, ids, words: { ...MATRIX_WORDS, place: () => name, indicator: () => name } };
}

import type { Absence, Comparison, CoverageRow } from '../model/coverage.ts';
import type { Observation } from '../model/observation.ts';
import { shapePath, type Shape } from './shape.ts';

/** One figure in a cell: its mark, drawn in a box of `MATRIX_BOX` pixels a side, and the words of its time. */
export interface MatrixEntry {
  readonly observation: Observation;
  readonly shape: Shape;
  readonly path: string;
  readonly filled: boolean;
  readonly text: string;
}

/** A cell: figures in order of time, or why there is none. */
export interface MatrixCell {
  readonly region: string;
  readonly entries: readonly MatrixEntry[];
  readonly absence: Absence | null;
}

/** A row: an indicator, its cells in the order of the places, and what can be compared. */
export interface MatrixRow {
  readonly indicator: string;
  readonly cells: readonly MatrixCell[];
  readonly time: Comparison;
  readonly rank: Comparison;
}

/** The side of the box in which a mark is drawn, in pixels. */
export const MATRIX_BOX = 16;

/** Places coverage in a matrix: marks say where a figure comes from, words when it is for; each kind and time once a cell. */
export function coverageMatrix(
  rows: readonly CoverageRow[],
  period: (observation: Observation) => string,
): readonly MatrixRow[] {
  return rows.map(({ indicator, cells, time, rank }) => ({
    indicator,
    time,
    rank,
    cells: cells.map(({ region, observations, absence }) => ({
      region: region.id,
      absence,
      entries: enter(observations, period),
    })),
  }));
}

function enter(
  observations: readonly Observation[],
  period: (observation: Observation) => string,
): readonly MatrixEntry[] {
  const entries = new Map<string, MatrixEntry>();
  for (const observation of observations) {
    const shape = markOf(observation);
    const text = period(observation);
    const key = `${shape} ${text}`;
    if (entries.has(key)) continue;
    const middle = MATRIX_BOX / 2;
    const path = shapePath(shape, middle, middle);
    entries.set(key, { observation, shape, path, filled: shape === 'dot' || shape === 'square', text });
  }
  return [...entries.values()];
}

function markOf({ kind, origin }: Observation): Shape {
  if (kind === 'target' || kind === 'rule') return kind;
  if (kind === 'expected') return 'triangle';
  return origin === 'derived' ? 'ring' : origin === 'cited' ? 'square' : 'dot';
}

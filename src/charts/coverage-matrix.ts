import type { Absence, Comparison, CoverageRow } from '../model/coverage.ts';
import type { Observation } from '../model/observation.ts';
import { shapePath, type Shape } from './shape.ts';

/** The mark of one figure, drawn in a box of `MATRIX_BOX` pixels a side. */
export interface MatrixMark {
  readonly observation: Observation;
  readonly shape: Shape;
  readonly path: string;
  readonly filled: boolean;
}

/** Figures of one kind and time, each with its mark; `text` is their time, '' where it is left out for room. */
export interface MatrixEntry {
  readonly marks: readonly MatrixMark[];
  readonly text: string;
}

/**
 * A cell: figures in order of time, or why there is none. Where they are a crowd, only the first time and the last are
 * written, and `count` is how many figures there are; otherwise it is `null`.
 */
export interface MatrixCell {
  readonly region: string;
  readonly entries: readonly MatrixEntry[];
  readonly count: number | null;
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

const MOST_TIMES = 5;
const UPRIGHT: Readonly<Partial<Record<Shape, string>>> = { target: 'M8,2v12', rule: 'M8,1v4m0,1v4m0,1v4' };

/** The path of a shape in its box of a matrix; ticks stand upright, as there is no axis that they could lie across. */
export function matrixPath(shape: Shape): string {
  return UPRIGHT[shape] ?? shapePath(shape, MATRIX_BOX / 2, MATRIX_BOX / 2);
}

/** Places coverage in a matrix: marks say where a figure comes from, words when it is for; every figure has its mark. */
export function coverageMatrix(
  rows: readonly CoverageRow[],
  period: (observation: Observation) => string,
): readonly MatrixRow[] {
  return rows.map(({ indicator, cells, time, rank }) => ({
    indicator,
    time,
    rank,
    cells: cells.map(({ region, observations, absence }) => {
      const entries = enter(observations, period);
      const isCrowd = entries.length > MOST_TIMES;
      return {
        region: region.id,
        absence,
        entries: isCrowd ? thin(entries) : entries,
        count: isCrowd ? observations.length : null,
      };
    }),
  }));
}

function enter(
  observations: readonly Observation[],
  period: (observation: Observation) => string,
): readonly MatrixEntry[] {
  const alike = Map.groupBy(
    observations.map((observation) => ({ mark: markOf(observation), text: period(observation) })),
    ({ mark, text }) => `${mark.shape} ${text}`,
  );
  return [...alike.values()].map((same) => ({
    marks: same.map(({ mark }) => mark),
    text: same[0]?.text ?? '',
  }));
}

/** Keeps the words of the first and the last; the marks between follow one another without. */
function thin(entries: readonly MatrixEntry[]): readonly MatrixEntry[] {
  const between = entries.slice(1, -1).flatMap(({ marks }) => marks);
  return [...entries.slice(0, 1), { marks: between, text: '' }, ...entries.slice(-1)];
}

function markOf(observation: Observation): MatrixMark {
  const { kind, origin } = observation;
  const shape: Shape =
    kind === 'target' || kind === 'rule'
      ? kind
      : kind === 'expected'
        ? 'triangle'
        : ({ stated: 'dot', cited: 'square', derived: 'ring' } as const)[origin];
  const filled = shape === 'dot' || shape === 'square';
  return { observation, shape, path: matrixPath(shape), filled };
}

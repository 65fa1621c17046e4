import type { Observation } from '../model/observation.ts';
import { round } from './round.ts';
import type { Size } from './size.ts';

/** How units are set: the distance from one to the next, a unit's radius, the gap after five, between squares. */
export interface Grid {
  readonly pitch: number;
  readonly radius: number;
  readonly five: number;
  readonly gap: number;
}

/** The middle of a unit. */
export interface Cell {
  readonly x: number;
  readonly y: number;
}

/** How many units of a figure are sure, and how many more there may be. */
export interface UnitCounts {
  readonly sure: number;
  readonly maybe: number;
  /** Why there may be more: two ends without a point, a bound with a ceiling, an upper bound. */
  readonly hedge: 'range' | 'between' | 'at-most';
  /** The figure is at least so many: there may be any number more. */
  readonly isOpen: boolean;
  /** The cells that are taken: the open end takes one. */
  readonly cells: number;
}

const ROW = 10;
const HALF_ROW = 5;
const SQUARE = 100;

/** Three squares stand beside one another in the wide drawing, two in the narrow one; two alone are larger. */
const GRIDS = {
  wide: { pitch: 18, radius: 6, five: 7, gap: 24 },
  roomy: { pitch: 22, radius: 7.2, five: 8, gap: 48 },
  narrow: { pitch: 14.8, radius: 4.6, five: 6, gap: 20 },
} as const satisfies Readonly<Record<string, Grid>>;
const SINGLE = 1;
const PAIR = 2;

/** The grid for figures of so many units each. */
export function chooseGrid(counts: readonly number[], kind: Size['kind']): Grid {
  if (kind === 'narrow') return GRIDS.narrow;
  const squares = counts.reduce((sum, count) => sum + Math.max(SINGLE, Math.ceil(count / SQUARE)), 0);
  return squares === PAIR ? GRIDS.roomy : GRIDS.wide;
}

/** The units of a figure. Throws where they are no whole numbers of zero or more: there is no unit of 0.8. */
export function unitCounts({ id, value, low, high, qualifier }: Observation): UnitCounts {
  const named = value ?? low ?? high;
  if (named === null) throw new Error(`missing value: ${id}`);
  const isRange = value === null || qualifier === 'range';
  const isUp = qualifier === 'gte' || qualifier === 'gt';
  const isDown = qualifier === 'lte' || qualifier === 'lt';
  const sure = isDown || (value === null && low === null) ? (low ?? 0) : isRange ? (low ?? named) : named;
  const most = isRange || isUp || isDown ? Math.max(high ?? named, named) : named;
  const counts = [sure, most - sure];
  if (!counts.every((count) => Number.isInteger(count) && count >= 0)) {
    throw new Error(`invalid count: ${named} (${id})`);
  }
  const isOpen = high === null && (isUp || (value === null && low !== null));
  const hedge = isDown ? 'at-most' : isUp ? 'between' : 'range';
  return { sure, maybe: most - sure, hedge, isOpen, cells: most + (isOpen ? 1 : 0) };
}

/** The middles of so many units, ten in a row, a hundred in a square, the next square beside it. */
export function cellsOf(count: number, left: number, top: number, grid: Grid): readonly Cell[] {
  const { pitch, five, gap } = grid;
  return Array.from({ length: count }, (_, index) => {
    const square = Math.floor(index / SQUARE);
    const column = index % ROW;
    const row = Math.floor((index % SQUARE) / ROW);
    const across = column * pitch + (column >= HALF_ROW ? five : 0) + pitch / 2;
    return {
      x: round(left + square * (squareWidth(grid) + gap) + across),
      y: round(top + row * pitch + pitch / 2),
    };
  });
}

/** The room of so many units; none take that of one. */
export function gridSize(count: number, grid: Grid): { readonly width: number; readonly height: number } {
  const squares = Math.max(1, Math.ceil(count / SQUARE));
  const rows = Math.max(1, Math.ceil(Math.min(count, SQUARE) / ROW));
  return {
    width: round(squares * squareWidth(grid) + (squares - 1) * grid.gap),
    height: round(rows * grid.pitch),
  };
}

function squareWidth({ pitch, five }: Grid): number {
  return ROW * pitch + five;
}

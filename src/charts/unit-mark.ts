import type { Observation } from '../model/observation.ts';
import { pathItem, type MarkItem, type PathItem } from './drawing.ts';
import { round } from './round.ts';
import { unitCounts, type Cell, type Grid, type UnitCounts } from './unit-grid.ts';

/** What a unit looks like: as the marks of the family, but a target is an open square, one for each unit. */
export type UnitShape = 'dot' | 'square' | 'ring' | 'triangle' | 'target';

/** A figure as so many units: all of them are one mark, which stands at one of them. */
export interface UnitMark {
  readonly observation: Observation;
  readonly tone: string;
  readonly x: number;
  readonly y: number;
  readonly shape: UnitShape;
  readonly filled: boolean;
  readonly place: 'alone' | 'whole' | 'part';
  /** How many units are drawn for certain, and how many as mere dots: there may be so many more, and why. */
  readonly sure: number;
  readonly maybe: number;
  readonly hedge: UnitCounts['hedge'];
  readonly isOpen: boolean;
  /** The middles of its units; one even where there is none. */
  readonly cells: readonly Cell[];
  readonly reach: number;
  readonly parts: readonly PathItem[];
}

const SPECK = 1.8;

/** The units of a figure in their cells. The units of a whole that has parts drawn in it are pale. */
export function unitMark(
  observation: Observation,
  cells: readonly Cell[],
  { pitch, radius }: Grid,
  place: UnitMark['place'],
): UnitMark {
  const { sure, maybe, hedge, isOpen } = unitCounts(observation);
  const tone = `place-${observation.region.id}`;
  const shape = shapeOf(observation);
  const filled = shape === 'dot' || shape === 'square';
  const draw = (from: number, to: number, unit: UnitShape, size: number): string =>
    cells
      .slice(from, to)
      .map((cell) => unitPath(unit, cell, size))
      .join('');
  const role = filled ? 'shape-filled' : 'shape';
  const parts = [
    ...(place === 'whole'
      ? [
          pathItem('area-soft', draw(0, sure, shape, radius), tone),
          pathItem('connector', draw(0, sure, shape, radius), tone),
        ]
      : [pathItem(role, draw(0, sure, shape, radius), tone)]),
    pathItem('area', draw(sure, sure + maybe, 'dot', SPECK), tone),
    pathItem('whisker', isOpen ? across(cells[sure + maybe], radius, 0) : '', tone),
    // No unit at all: the line on which the first would stand.
    pathItem('whisker', sure + maybe === 0 && !isOpen ? across(cells[0], radius, radius) : '', tone),
  ].filter(({ d }) => d !== '');
  const at = (place === 'whole' ? cells.at(-1) : cells[0]) ?? { x: 0, y: 0 };
  return {
    ...{ observation, tone, shape, filled, place, sure, maybe, hedge, isOpen, cells, parts },
    ...{ x: at.x, y: at.y, reach: round(pitch * 0.7) },
  };
}

/** What the units of a figure look like: what kind it is goes before where it comes from. */
export function shapeOf({ kind, origin }: Observation): UnitShape {
  if (kind === 'target' || kind === 'rule') return 'target';
  if (kind === 'expected') return 'triangle';
  if (origin === 'derived') return 'ring';
  return origin === 'cited' ? 'square' : 'dot';
}

/** The path of one unit of a radius round its middle. */
export function unitPath(shape: UnitShape, { x, y }: Cell, radius: number): string {
  const at = (value: number): number => round(value);
  if (shape === 'dot' || shape === 'ring') {
    const arc = (dx: number): string => `a${radius},${radius} 0 1 0 ${at(dx)},0`;
    return `M${at(x - radius)},${y}${arc(2 * radius)}${arc(-2 * radius)}Z`;
  }
  if (shape === 'triangle') {
    return `M${x},${at(y - radius)}l${radius},${at(1.8 * radius)}h${at(-2 * radius)}Z`;
  }
  const half = round(radius * 0.88);
  return `M${at(x - half)},${at(y - half)}h${at(2 * half)}v${at(2 * half)}h${at(-2 * half)}Z`;
}

function across(cell: Cell | undefined, radius: number, drop: number): string {
  return cell ? `M${round(cell.x - radius)},${round(cell.y + drop)}h${round(2 * radius)}` : '';
}

/** The mark as an item. */
export function drawUnits({ observation, tone, x, y, reach, parts }: UnitMark): MarkItem {
  return { kind: 'mark', observation, x, y, reach, tone, parts };
}

import type { Observation } from '../model/observation.ts';
import { isOutcome } from './last-figure.ts';
import type { Figure } from './figure.ts';
import type { Line } from './line.ts';
import type { Mark } from './place-marks.ts';

/** A straight line between two neighbouring marks of a series: solid in its tone, or thin grey dots. */
export interface Segment extends Line {
  readonly id: string;
  readonly seriesKey: string;
  readonly toneClass: string;
  readonly from: string;
  readonly to: string;
  readonly join: 'joined' | 'apart';
  readonly path: string;
}

const YEAR = 1;
const DUST = 1e-9;

/**
 * The segments between points that are neighbours in their series: nothing reaches over a missing one, an undated
 * one, a target or a rule. Whatever a series says, no coloured segment begins or ends at a figure that is derived,
 * expected, cumulative, part of a year, inferred or bounded, nor reaches over a year without a figure.
 */
export function joinMarks(figures: readonly Figure[], marks: ReadonlyMap<Figure, Mark>): Segment[] {
  return figures.flatMap((figure, position) => {
    const before = figures[position - 1];
    const [start, end] = [before && marks.get(before), marks.get(figure)];
    if (!before || !start || !end || figure.join === 'never') return [];
    if (before.series !== figure.series || before.index !== figure.index - 1) return [];
    if (![before, figure].every((each) => each.time !== null && isOutcome(each))) return [];
    const joined =
      figure.join === 'joined' && isPlain(before) && isPlain(figure) && areNeighbours(before, figure);
    const line: Line = { x1: start.x, y1: start.y, x2: end.x, y2: end.y };
    return [
      {
        ...line,
        id: `${start.id}--${end.id}`,
        seriesKey: end.seriesKey,
        toneClass: end.toneClass,
        from: start.id,
        to: end.id,
        join: joined ? 'joined' : 'apart',
        path: `M${line.x1},${line.y1}L${line.x2},${line.y2}`,
      } satisfies Segment,
    ];
  });
}

function isPlain({ observation, bound }: Figure): boolean {
  const { origin, kind, definition } = observation;
  const plain = origin !== 'derived' && kind === 'actual' && definition.basis !== 'cumulative';
  return plain && bound === 'point' && !isInferred(observation) && !isPartYear(observation);
}

function isInferred({ periodInferred, regionInferred, definitionInferred }: Observation): boolean {
  return periodInferred || regionInferred || definitionInferred;
}

function isPartYear({ period, definition }: Observation): boolean {
  return definition.basis === 'flow' && period !== null && period.end - period.start < YEAR - DUST;
}

function areNeighbours(before: Figure, after: Figure): boolean {
  const [first, second] = [before.time, after.time].map((time) => Math.floor(time?.from ?? 0));
  return Math.abs((second ?? 0) - (first ?? 0)) <= YEAR;
}

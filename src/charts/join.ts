import type { Observation } from '../model/observation.ts';
import { isOutcome } from './last-figure.ts';
import type { Figure } from './figure.ts';
import type { Line } from './line.ts';
import { pointText } from './pixel-text.ts';
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

/** Which figures are neighbours, by their positions among all, and how a line may join them. */
export interface Joint {
  readonly from: number;
  readonly to: number;
  readonly join: Segment['join'];
}

/**
 * The neighbours in each series: nothing reaches over a missing figure, an undated one, a target or a rule. Whatever
 * a series says, no coloured segment begins or ends at a figure that is derived, expected, cumulative, part of a
 * year, inferred or bounded, nor reaches over a year without a figure.
 */
export function findJoints(figures: readonly Figure[]): Joint[] {
  const joints: Joint[] = [];
  let before: Figure | undefined;
  let wasPlain = false;
  figures.forEach((figure, to) => {
    const end = mayBeEnd(figure) ? figure : undefined;
    const plain = end !== undefined && isPlain(end);
    if (before && end && areNext(before, end)) {
      const joined = end.join === 'joined' && wasPlain && plain && areNeighbours(before, end);
      joints.push({ from: to - 1, to, join: joined ? 'joined' : 'apart' });
    }
    before = end;
    wasPlain = plain;
  });
  return joints;
}

/** The segments between neighbours (see `findJoints`) that both have a mark. */
export function joinMarks(figures: readonly Figure[], marks: ReadonlyMap<Figure, Mark>): Segment[] {
  return joinNeighbours(
    figures.map((figure) => marks.get(figure)),
    findJoints(figures),
  );
}

/** The segments of joints, `marks` being those of the figures, at their positions. */
export function joinNeighbours(marks: readonly (Mark | undefined)[], joints: readonly Joint[]): Segment[] {
  const segments: Segment[] = [];
  for (const { from, to, join } of joints) {
    const start = marks[from];
    const end = marks[to];
    if (!start || !end) continue;
    segments.push({
      x1: start.x,
      y1: start.y,
      x2: end.x,
      y2: end.y,
      id: `${start.id}--${end.id}`,
      seriesKey: end.seriesKey,
      toneClass: end.toneClass,
      from: start.id,
      to: end.id,
      join,
      path: `M${pointText(start)}L${pointText(end)}`,
    });
  }
  return segments;
}

function areNext(before: Figure, { series, index, join }: Figure): boolean {
  return join !== 'never' && before.series === series && before.index === index - 1;
}

function mayBeEnd(figure: Figure): boolean {
  return figure.time !== null && isOutcome(figure);
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
  return Math.abs(Math.floor(after.time?.from ?? 0) - Math.floor(before.time?.from ?? 0)) <= YEAR;
}

import type { ScaleLinear } from 'd3';

/** A linear scale in bare numbers: a domain from `start` on, so much of it, and the pixels at both its ends. */
export interface Straight {
  readonly start: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a scale of one piece. For what is placed by the thousand: d3 makes the functions of a scale anew for each chart,
 * and what was compiled for those of one chart is thrown away with it.
 */
export function straighten(scale: ScaleLinear<number, number>): Straight {
  const [start = 0, end = 0] = scale.domain();
  const [from = 0, to = 0] = scale.range();
  return { start, length: end - start, from, to };
}

/** Where the scale itself puts a value, to the last digit. The domain must not be empty. */
export function placeOn({ start, length, from, to }: Straight, value: number): number {
  const part = (value - start) / length;
  return from * (1 - part) + to * part;
}

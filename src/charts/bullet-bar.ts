import type { ScaleLinear } from 'd3';
import type { Figure } from './figure.ts';
import { round } from './round.ts';

/** The bar of an outcome, from zero to its figure; open where the figure was expected, or is only an upper bound. */
export interface BulletBar {
  readonly role: 'area-soft' | 'area-open';
  readonly x1: number;
  readonly x2: number;
  readonly path: string;
}

const HALF = 7;

/** The bar at the height `y`; of a range it reaches to the end nearer zero. `null` where it has no length. */
export function bulletBar(
  { observation, value, low, high, bound }: Figure,
  scale: ScaleLinear<number, number>,
  y: number,
): BulletBar | null {
  const end = bound !== 'range' ? value : low >= 0 ? low : high <= 0 ? high : 0;
  const [x1, x2] = [round(scale(Math.min(0, end))), round(scale(Math.max(0, end)))];
  if (x2 <= x1) return null;
  const isOpen = observation.kind === 'expected' || bound === 'down';
  const path = `M${x1},${round(y - HALF)}H${x2}v${2 * HALF}H${x1}Z`;
  return { role: isOpen ? 'area-open' : 'area-soft', x1, x2, path };
}

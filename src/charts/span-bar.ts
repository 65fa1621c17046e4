import type { ScaleLinear } from 'd3';
import type { Box } from './box.ts';
import { round } from './round.ts';
import type { TimePosition } from './time-position.ts';

/** A bar along the time in which a figure can lie, which it covers (with caps), or, undated, the whole axis (dotted). */
export interface SpanBar {
  readonly kind: 'within' | 'covers' | 'undated';
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly path: string;
}

const HALF_CAP = 3;

/** The bar of a figure at the height `y`; `null` where its date is known. */
export function spanBar(
  time: TimePosition | null,
  scale: ScaleLinear<number, number> | null,
  y: number,
  plot: Box,
): SpanBar | null {
  const kind = time === null || scale === null ? 'undated' : time.spread;
  if (kind === null) return null;
  const x1 = round(time && scale ? scale(time.from) : plot.x);
  const x2 = round(time && scale ? scale(time.to) : plot.x + plot.width);
  const cap = (x: number): string => `M${x},${round(y - HALF_CAP)}v${2 * HALF_CAP}`;
  const path = `M${x1},${round(y)}H${x2}`;
  return { kind, x1, x2, y: round(y), path: kind === 'covers' ? cap(x1) + path + cap(x2) : path };
}

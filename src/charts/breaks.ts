import type { Bounds } from './frame.ts';
import type { Line } from './line.ts';
import type { Break } from './options.ts';
import type { Scales } from './place-marks.ts';
import { round } from './round.ts';

/** A vertical rule where figures stop being comparable; its reason stands beside it, as the label of this id. */
export interface BreakRule extends Line {
  readonly id: string;
  readonly at: number;
  readonly reason: string;
  readonly path: string;
}

/** How far a rule rises over the plot, pixels. */
const ABOVE = 14;

/** The rules of the breaks that lie within the time axis; one at its end or beyond parts nothing. */
export function breakRules(breaks: readonly Break[], { x }: Scales, { plot }: Bounds): BreakRule[] {
  if (x === null) return [];
  const [start = 0, end = 0] = x.domain();
  const y1 = round(plot.y - ABOVE);
  const y2 = round(plot.y + plot.height);
  return breaks.flatMap(({ at, reason }, index) => {
    if (at <= start || at >= end) return [];
    const left = round(x(at));
    return [{ id: `break-${index}`, at, reason, x1: left, x2: left, y1, y2, path: `M${left},${y1}V${y2}` }];
  });
}

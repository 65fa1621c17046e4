import type { Bound } from './figure.ts';
import { round } from './round.ts';

/** The whisker of a bounded figure: open upwards (at least), open downwards (at most), or closed. */
export interface Whisker {
  readonly kind: 'up' | 'down' | 'closed';
  readonly y1: number;
  readonly y2: number;
  readonly path: string;
}

/** How far an open whisker reaches from the middle of its mark, in pixels: it has a direction, no length. */
export const OPEN_REACH = 22;
const HALF_CAP = 4;

/**
 * The whisker at `x` of a figure drawn at `y` whose ends are at `top` and `bottom`; `reach` is half its mark.
 * `floor` is where an open whisker must end. `null` for points and bars, and where there is no room for one.
 */
export function whisker(
  bound: Bound,
  at: { readonly x: number; readonly y: number; readonly top: number; readonly bottom: number },
  reach: number,
  floor: number,
): Whisker | null {
  const x = round(at.x);
  if (bound === 'closed') {
    const [y1, y2] = [round(at.top), round(at.bottom)];
    const cap = (y: number): string => `M${round(x - HALF_CAP)},${y}h${2 * HALF_CAP}`;
    return { kind: 'closed', y1, y2, path: `${cap(y1)}M${x},${y1}V${y2}${cap(y2)}` };
  }
  if (bound !== 'up' && bound !== 'down') return null;
  const up = bound === 'up';
  const y1 = round(up ? at.y - reach : at.y + reach);
  const y2 = round(up ? at.y - OPEN_REACH : Math.min(at.y + OPEN_REACH, floor));
  if (up ? y2 >= y1 : y2 <= y1) return null;
  return { kind: bound, y1, y2, path: `M${x},${y1}V${y2}` };
}

import type { Bound } from './figure.ts';
import { round } from './round.ts';
import { OPEN_REACH } from './whisker.ts';

/** The whisker of a bounded figure where values run to the right: `up` is open to the right, `down` to the left. */
export interface LyingWhisker {
  readonly kind: 'up' | 'down' | 'closed';
  readonly x1: number;
  readonly x2: number;
  readonly path: string;
}

const HALF_CAP = 4;

/**
 * The whisker at the height `y` of a figure at `x` whose ends are at `left` and `right`; `reach` is half its mark, `floor`
 * where a whisker open to the left must end. `null` for points and ranges, and where there is no room for one.
 */
export function lyingWhisker(
  bound: Bound,
  at: { readonly x: number; readonly y: number; readonly left: number; readonly right: number },
  reach: number,
  floor: number,
): LyingWhisker | null {
  const y = round(at.y);
  if (bound === 'closed') {
    const [x1, x2] = [round(at.left), round(at.right)];
    const cap = (x: number): string => `M${x},${round(y - HALF_CAP)}v${2 * HALF_CAP}`;
    return { kind: 'closed', x1, x2, path: `${cap(x1)}M${x1},${y}H${x2}${cap(x2)}` };
  }
  if (bound !== 'up' && bound !== 'down') return null;
  const up = bound === 'up';
  const x1 = round(up ? at.x + reach : at.x - reach);
  const x2 = round(up ? at.x + OPEN_REACH : Math.max(at.x - OPEN_REACH, floor));
  if (up ? x2 <= x1 : x2 >= x1) return null;
  return { kind: bound, x1, x2, path: `M${x1},${y}H${x2}` };
}

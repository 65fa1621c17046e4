import { round } from './round.ts';
import { REACH, shapePath } from './shape.ts';
import type { Shape } from './shape.ts';

const HALF_TARGET = 10;
const HALF_RULE = 10.5;
const HALF_BAR = 3;

/** How far a shape on an axis that lies reaches from its middle to either side and up and down, in pixels. */
export function lyingReach(shape: Shape): readonly [x: number, y: number] {
  if (shape === 'target') return [2, HALF_TARGET];
  if (shape === 'rule') return [2, HALF_RULE];
  return REACH[shape];
}

/**
 * The path of a shape where values run to the right: targets and rules are upright ticks, a range lies from `left` to
 * `right`, with ticks at both where it is a target's; all others look as ever.
 */
export function lyingShape(shape: Shape, x: number, y: number, left = x, right = x): string {
  const cy = round(y);
  switch (shape) {
    case 'target':
      return ends(left, right, (at) => `M${at},${round(cy - HALF_TARGET)}v${2 * HALF_TARGET}`);
    case 'rule':
      return ends(left, right, (at) => `M${at},${round(cy - HALF_RULE)}v5m0,3v5m0,3v5`);
    case 'bar': {
      const wide = round(Math.max(right - left, 1));
      return `M${round(left)},${round(cy - HALF_BAR)}h${wide}v${2 * HALF_BAR}h${-wide}Z`;
    }
    case 'dot':
    case 'ring':
    case 'square':
    case 'triangle':
      return shapePath(shape, x, y);
  }
}

function ends(left: number, right: number, tick: (at: number) => string): string {
  return round(left) === round(right) ? tick(round(left)) : tick(round(left)) + tick(round(right));
}

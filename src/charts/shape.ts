import type { Figure } from './figure.ts';
import { round } from './round.ts';

/** What a mark looks like; each says something else (data-model.md, "What is drawn how"). */
export type Shape = 'dot' | 'square' | 'ring' | 'triangle' | 'target' | 'rule' | 'bar';

const RADIUS = 4.5;
const HALF_SQUARE = 4;
const TRIANGLE = { halfWidth: 5.5, above: 6.5, below: 3.5 };
const HALF_TARGET = 8;
const HALF_RULE = 9;
const HALF_BAR = 3;

/** How far a shape reaches from its middle to either side and up and down, its stroke included, in pixels. */
export const REACH: Record<Shape, readonly [x: number, y: number]> = {
  dot: [5, 5],
  square: [4.5, 4.5],
  ring: [5.5, 5.5],
  triangle: [6.5, 7.5],
  target: [8, 2],
  rule: [9, 2],
  bar: [4, 4],
};

/** The shape of a figure: what kind it is goes before where it comes from; two ends without a point are a bar. */
export function shapeOf({ observation, bound }: Figure): Shape {
  if (observation.kind === 'target' || observation.kind === 'rule') return observation.kind;
  if (bound === 'range') return 'bar';
  if (observation.kind === 'expected') return 'triangle';
  if (observation.origin === 'derived') return 'ring';
  return observation.origin === 'cited' ? 'square' : 'dot';
}

/** The path of a shape round (x, y); a bar reaches from `top` to `bottom`, ticks of a range stand at both. */
export function shapePath(shape: Shape, x: number, y: number, top = y, bottom = y): string {
  const [cx, cy] = [round(x), round(y)];
  switch (shape) {
    case 'dot':
    case 'ring': {
      const arc = (dx: number): string => `a${RADIUS},${RADIUS} 0 1 0 ${dx},0`;
      return `M${round(cx - RADIUS)},${cy}${arc(2 * RADIUS)}${arc(-2 * RADIUS)}Z`;
    }
    case 'square': {
      const side = 2 * HALF_SQUARE;
      return `M${round(cx - HALF_SQUARE)},${round(cy - HALF_SQUARE)}h${side}v${side}h${-side}Z`;
    }
    case 'triangle': {
      const { halfWidth, above, below } = TRIANGLE;
      return `M${cx},${round(cy - above)}l${halfWidth},${above + below}h${-2 * halfWidth}Z`;
    }
    case 'target':
      return ends(top, bottom, (at) => `M${round(cx - HALF_TARGET)},${at}h${2 * HALF_TARGET}`);
    case 'rule':
      return ends(top, bottom, (at) => `M${round(cx - HALF_RULE)},${at}h4m3,0h4m3,0h4`);
    case 'bar': {
      const tall = round(Math.max(bottom - top, 1));
      return `M${round(cx - HALF_BAR)},${round(top)}h${2 * HALF_BAR}v${tall}h${-2 * HALF_BAR}Z`;
    }
  }
}

function ends(top: number, bottom: number, tick: (at: number) => string): string {
  return top === bottom ? tick(round(top)) : tick(round(top)) + tick(round(bottom));
}

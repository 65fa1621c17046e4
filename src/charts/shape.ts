import type { Figure } from './figure.ts';
import { pixelText } from './pixel-text.ts';
import { round } from './round.ts';

/** What a mark looks like; each says something else (data-model.md, "What is drawn how"). */
export type Shape = 'dot' | 'square' | 'ring' | 'triangle' | 'target' | 'rule' | 'bar';

const RADIUS = 4.5;
/** Most marks are this circle; it is written once. */
const USUAL_CIRCLE = circleOf(RADIUS);
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

/**
 * The path of a shape round (x, y); a bar reaches from `top` to `bottom`, ticks of a range stand at both. `scale`
 * makes it smaller than usual, but a bar no shorter.
 */
export function shapePath(shape: Shape, x: number, y: number, top = y, bottom = y, scale = 1): string {
  const [cx, cy] = [round(x), round(y)];
  const sized = (pixels: number): number => (scale === 1 ? pixels : round(pixels * scale));
  switch (shape) {
    case 'dot':
    case 'ring': {
      const radius = sized(RADIUS);
      const circle = scale === 1 ? USUAL_CIRCLE : circleOf(radius);
      return `M${pixelText(round(cx - radius))},${pixelText(cy)}${circle}`;
    }
    case 'square': {
      const half = sized(HALF_SQUARE);
      const side = 2 * half;
      return `M${pixelText(round(cx - half))},${pixelText(round(cy - half))}h${side}v${side}h${-side}Z`;
    }
    case 'triangle': {
      const half = sized(TRIANGLE.halfWidth);
      const above = sized(TRIANGLE.above);
      return `M${cx},${round(cy - above)}l${half},${round(above + sized(TRIANGLE.below))}h${-2 * half}Z`;
    }
    case 'target': {
      const half = sized(HALF_TARGET);
      return ends(top, bottom, (at) => `M${round(cx - half)},${at}h${2 * half}`);
    }
    case 'rule': {
      const [half, dash, space] = [sized(HALF_RULE), sized(4), sized(3)];
      return ends(
        top,
        bottom,
        (at) => `M${round(cx - half)},${at}h${dash}m${space},0h${dash}m${space},0h${dash}`,
      );
    }
    case 'bar': {
      const half = sized(HALF_BAR);
      const tall = round(Math.max(bottom - top, 1));
      return `M${round(cx - half)},${round(top)}h${2 * half}v${tall}h${-2 * half}Z`;
    }
  }
}

/** A circle from its left end on. */
function circleOf(radius: number): string {
  const arc = (dx: number): string => `a${radius},${radius} 0 1 0 ${dx},0`;
  return `${arc(2 * radius)}${arc(-2 * radius)}Z`;
}

/** The path of each shape round (0, 0). */
export const OWN_PATHS: Readonly<Record<Shape, string>> = {
  dot: shapePath('dot', 0, 0),
  square: shapePath('square', 0, 0),
  ring: shapePath('ring', 0, 0),
  triangle: shapePath('triangle', 0, 0),
  target: shapePath('target', 0, 0),
  rule: shapePath('rule', 0, 0),
  bar: shapePath('bar', 0, 0),
};

function ends(top: number, bottom: number, tick: (at: number) => string): string {
  return top === bottom ? tick(round(top)) : tick(round(top)) + tick(round(bottom));
}

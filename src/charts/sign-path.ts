import { round } from './round.ts';

/** The signs between the rows of an equation. */
export type Sign = '→' | '−' | '+' | '∪' | '÷' | '×' | '=';

const HALF = 5;
const SLANT = 4;
const GAP = 2;
const DOT = 4;
const HEAD = 3.5;

/**
 * A sign as strokes round (x, y): it needs no font, and those that pictures are set in lack the arrow.
 */
export function signPath(sign: Sign, x: number, y: number): string {
  const [cx, cy] = [round(x), round(y)];
  const at = (dx: number, dy: number): string => `M${round(cx + dx)},${round(cy + dy)}`;
  const across = `${at(-HALF, 0)}h${2 * HALF}`;
  switch (sign) {
    case '−':
      return across;
    case '+':
      return `${across}${at(0, -HALF)}v${2 * HALF}`;
    case '=':
      return `${at(-HALF, -GAP)}h${2 * HALF}${at(-HALF, GAP)}h${2 * HALF}`;
    case '×':
      return `${at(-SLANT, -SLANT)}l${2 * SLANT},${2 * SLANT}${at(SLANT, -SLANT)}l${-2 * SLANT},${2 * SLANT}`;
    case '÷':
      return `${across}${at(-1, -DOT)}h2${at(-1, DOT)}h2`;
    case '→':
      return `${across}${at(HALF - HEAD, -HEAD)}l${HEAD},${HEAD}l${-HEAD},${HEAD}`;
    case '∪':
      return `${at(-SLANT, -HALF)}v${HALF}a${SLANT},${SLANT} 0 0 0 ${2 * SLANT},0v${-HALF}`;
  }
}

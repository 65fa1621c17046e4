import type { Figure } from './figure.ts';
import type { AnchoredText } from './label-spot.ts';
import type { LabelText } from './label-text.ts';
import type { Mark } from './place-marks.ts';
import { REACH } from './shape.ts';
import type { SlopePlan } from './slope-plan.ts';
import { CLOSE_GAP, gapBeside } from './slope-scene.ts';

/** Ties the label of a figure to its mark, clear of its whisker and of the bar of its date. */
export function anchorSlope(plan: SlopePlan, text: LabelText, figure: Figure, mark: Mark): AnchoredText {
  const { x, y, shape, whisker, bar } = mark;
  const isCrowded = plan.crowd.has(figure);
  const upright = REACH[shape][1];
  const ends = whisker ? [whisker.y1, whisker.y2] : [y];
  const beside = gapBeside(plan, figure);
  const reach = {
    left: Math.max(beside, bar ? x - bar.x1 + CLOSE_GAP : 0),
    right: Math.max(beside, bar ? bar.x2 - x + (isCrowded ? beside : CLOSE_GAP) : 0),
    up: Math.max(upright, y - Math.min(...ends)) + CLOSE_GAP,
    down: Math.max(upright, Math.max(...ends) - y) + CLOSE_GAP,
  };
  return { ...text, x, y, inColumn: isCrowded, reach };
}

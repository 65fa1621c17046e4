import type { Box } from './box.ts';
import { LEADING } from './label-text.ts';
import type { LabelText } from './label-text.ts';
import type { Line } from './line.ts';

/** A label and what it belongs to: a mark (or a break's rule) round (x, y), free space asked round it by `reach`. */
export interface AnchoredText extends LabelText {
  readonly x: number;
  readonly y: number;
  /** One of a crowd at the right edge: it stands there, always with a leader. */
  readonly inColumn: boolean;
  readonly reach: {
    readonly left: number;
    readonly right: number;
    readonly up: number;
    readonly down: number;
  };
}

/**
 * A place a label might take; `moved` is how far that is from where it would stand by itself.
 * The reason of a break may stand anywhere along its rule, and has never moved.
 */
export interface Spot {
  readonly side: 'right' | 'left' | 'above' | 'below';
  readonly box: Box;
  readonly moved: number;
  /** The thin line from the mark to a label that had to go more than 10 pixels away; `null` where it stands near. */
  readonly leader: Line | null;
}

/** A label may be moved so far, in such steps, pixels. */
export const FARTHEST = 72;
export const STEP = 4;
const LEADER_FROM = 10;
const LEADER_SPACE = 2;
const MARK_EDGE = 7;
const SIDES: readonly Spot['side'][] = ['right', 'left', 'above', 'below'];
const BREAK_SIDES: readonly Spot['side'][] = ['right', 'left'];
const COLUMN_SIDES: readonly Spot['side'][] = ['right'];

/** The sides of its mark on which a label may stand, the best first. */
export function sidesOf({ inColumn, kind }: AnchoredText): readonly Spot['side'][] {
  if (inColumn) return COLUMN_SIDES;
  return kind === 'break' ? BREAK_SIDES : SIDES;
}

/** The place on one side of the mark, `shift` pixels below where the label would stand by itself. */
export function spotAt(label: AnchoredText, side: Spot['side'], shift: number): Spot {
  const { x, y, reach, width, height } = label;
  const beside = { right: x + reach.right, left: x - reach.left - width };
  const upright = { above: y - reach.up - height, below: y + reach.down };
  const top = label.kind === 'break' ? y : y - height / 2;
  const box: Box =
    side === 'right' || side === 'left'
      ? { x: beside[side], y: top + shift, width, height }
      : { x: x - width / 2, y: upright[side] + shift, width, height };
  const moved = label.kind === 'break' ? 0 : Math.abs(shift);
  return { side, box, moved, leader: leaderTo(label, side, box, moved) };
}

/** Between what upright lines labels and their leaders stand, wherever they do; `isBeside`: names only to the right. */
export function reachAcross(
  labels: readonly AnchoredText[],
  isBeside = false,
): {
  readonly left: number;
  readonly right: number;
} {
  let [left, right] = [Infinity, -Infinity];
  for (const { kind, x, width, reach, inColumn } of labels) {
    const isRight = inColumn || (isBeside && kind === 'series');
    left = Math.min(left, isRight ? x : x - reach.left - width);
    right = Math.max(right, x + reach.right + width);
  }
  return { left: left - LEADER_SPACE, right: right + LEADER_SPACE };
}

function leaderTo(label: AnchoredText, side: Spot['side'], box: Box, moved: number): Line | null {
  if ((moved <= LEADER_FROM && !label.inColumn) || label.kind === 'break') return null;
  const x2 = Math.min(Math.max(label.x, box.x - LEADER_SPACE), box.x + box.width + LEADER_SPACE);
  const firstLine = box.y + ((label.lines[0]?.fontSize ?? 0) * LEADING) / 2;
  const beside = side === 'right' || side === 'left';
  const y2 = beside ? firstLine : Math.min(Math.max(label.y, box.y), box.y + box.height);
  const length = Math.hypot(x2 - label.x, y2 - label.y);
  if (length <= MARK_EDGE) return null;
  const part = MARK_EDGE / length;
  return { x1: label.x + (x2 - label.x) * part, y1: label.y + (y2 - label.y) * part, x2, y2 };
}

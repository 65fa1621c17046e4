import type { Box } from './box.ts';
import type { Placed } from './label-cost.ts';
import type { LabelText, TextLine } from './label-text.ts';
import { LEADING } from './label-text.ts';
import { round } from './round.ts';

/** A line of a label with the place of its first, middle or last letter's foot. */
export interface PlacedLine extends TextLine {
  readonly x: number;
  readonly y: number;
}

/** A label in its place. `leader` is the path of the thin line to a label that had to move, else `null`. */
export interface Label extends Pick<LabelText, 'kind' | 'id' | 'toneClass'> {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly PlacedLine[];
  readonly box: Box;
  readonly leader: string | null;
}

/** Where the foot of a letter stands in its line. */
const FOOT = 0.8;
const HALF = 2;

/** Sets the lines of a label in its place. */
export function setLabel({ label, spot }: Placed): Label {
  const { box, side, leader } = spot;
  const toRight = side === 'right';
  const anchor = toRight ? 'start' : side === 'left' ? 'end' : 'middle';
  const x = toRight ? box.x : side === 'left' ? box.x + box.width : box.x + box.width / HALF;
  let top = box.y;
  const lines = label.lines.map(({ role, text, fontSize }) => {
    const height = fontSize * LEADING;
    const y = top + (height - fontSize) / HALF + fontSize * FOOT;
    top += height;
    return { role, text, fontSize, x: round(x), y: round(y) };
  });
  return {
    kind: label.kind,
    id: label.id,
    toneClass: label.toneClass,
    anchor,
    lines,
    box: { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) },
    leader: leader && `M${round(leader.x1)},${round(leader.y1)}L${round(leader.x2)},${round(leader.y2)}`,
  };
}

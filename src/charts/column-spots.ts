import type { Box } from './box.ts';
import type { Mark } from './place-marks.ts';
import { REACH } from './shape.ts';
import type { SpanBar } from './span-bar.ts';
import type { WordBlock } from './word-block.ts';

/** A place that a column's label might take, its text set from the left, the middle or the right. */
export interface ColumnSpot {
  readonly x: number;
  readonly top: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

const GAP = 3;
const SIDE_GAP = 5;
const STEP = 8;
const OFF_BAR = 7;
/** How far a label may be lifted off its mark to stand clear of a rule. */
const LIFTS = [0, 5, 10];
/** How far it may stand aside, by its own width: it still stands over its mark. */
const SHIFTS = [0, -0.2, 0.2, -0.4, 0.4];

/** The room that a mark and its whisker take. */
export function markBox({ x, y, shape, whisker }: Mark): Box {
  const [reachX, reachY] = REACH[shape];
  const top = Math.min(y - reachY, whisker?.y1 ?? y, whisker?.y2 ?? y);
  const bottom = Math.max(y + reachY, whisker?.y1 ?? y, whisker?.y2 ?? y);
  return { x: x - reachX, y: top, width: 2 * reachX, height: bottom - top };
}

/**
 * The spots for a label at a mark, the best first: over it (under it where the column goes down), then beside it and
 * `around`, the column that it stands in. Those outside `room` are left out.
 */
export function columnSpots(
  mark: Mark,
  block: WordBlock,
  goesDown: boolean,
  around: Box | undefined,
  room: Box,
): readonly ColumnSpot[] {
  const box = markBox(mark);
  const over = box.y - GAP - block.height;
  const under = box.y + box.height + GAP;
  const level = mark.y - block.height / 2;
  const right = Math.max(box.x + box.width, around ? around.x + around.width : 0) + SIDE_GAP;
  const left = Math.min(box.x, around?.x ?? Infinity) - SIDE_GAP;
  const half = block.width / 2;
  const within = (x: number): number => Math.min(Math.max(x, room.x + half), room.x + room.width - half);
  const at = (x: number, top: number, anchor: ColumnSpot['anchor']): ColumnSpot =>
    spot(x, top, anchor, block);
  const across = (top: number): readonly ColumnSpot[] =>
    SHIFTS.map((shift) => at(within(mark.x + shift * block.width), top, 'middle'));
  const beside = [at(right, level, 'start'), at(left, level, 'end')];
  const above = LIFTS.flatMap((lift) => across(over - lift));
  const below = across(under);
  const corners = [at(right, over, 'start'), at(left, over, 'end')];
  if (mark.bar?.kind === 'undated') return alongBar(mark.bar, block);
  return goesDown ? [...below, ...beside, ...above] : [...above, ...beside, ...corners, ...below];
}

/** An undated figure's label may stand anywhere over its bar, or under it. */
function alongBar({ x1, x2, y }: SpanBar, block: WordBlock): readonly ColumnSpot[] {
  const count = Math.max(0, Math.floor((x2 - x1 - block.width) / STEP)) + 1;
  const lefts = Array.from({ length: count }, (_, index) => x1 + index * STEP);
  const [over, under] = [y - OFF_BAR - block.height, y + OFF_BAR];
  return [over, under].flatMap((top) => lefts.map((x) => spot(x, top, 'start', block)));
}

function spot(
  x: number,
  top: number,
  anchor: ColumnSpot['anchor'],
  { width, height }: WordBlock,
): ColumnSpot {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x, top, anchor, box: { x: left, y: top, width, height } };
}

import type { Box } from './box.ts';
import { round } from './round.ts';
import type { PlannedPart } from './stack-plan.ts';
import { setWords, widestWord, wordBlock } from './word-block.ts';
import type { SetWords, WordBlock } from './word-block.ts';

/** The words of a part in their place, with the thin line to it where they could not stand under it. */
export interface StackLabel extends SetWords {
  readonly leader: string | null;
}

/** Parts in their place: the middle of each and its ends, pixels. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const SPACE = 16;
const LEADER_ROOM = 14;
const ROOM = 7;
const INSET = 3;
/** How wide a label may be, by the width of the chart: the widest that has room for all is taken. */
const PARTS = [0.6, 0.5, 0.42, 0.36, 0.3, 0.25, 0.21];

/** The labels in one line under the bar, each under its part or led to it; `null` where they have no room so. */
export function labelsBeneath(
  parts: readonly PlannedPart[],
  stretches: readonly Stretch[],
  width: number,
  bottom: number,
): readonly StackLabel[] | null {
  for (const part of PARTS) {
    const room = width * part;
    if (parts.some(({ words }) => widestWord(words) > room)) return null;
    const blocks = parts.map(({ words }) => wordBlock(words, room));
    const lefts = setApart(blocks, stretches, width);
    if (lefts) return place(blocks, lefts, stretches, bottom);
  }
  return null;
}

/** Where labels begin so that none overlap: under their part where that is free, else as near as may be. */
function setApart(
  blocks: readonly WordBlock[],
  stretches: readonly Stretch[],
  width: number,
): readonly number[] | null {
  const lefts: number[] = [];
  let free = 0;
  blocks.forEach((block, index) => {
    const left = Math.max(stretches[index]?.from ?? 0, free);
    lefts.push(left);
    free = left + block.width + SPACE;
  });
  let limit = width;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const own = blocks[index]?.width ?? 0;
    lefts[index] = Math.min(lefts[index] ?? 0, limit - own);
    limit = (lefts[index] ?? 0) - SPACE;
  }
  return (lefts[0] ?? 0) < 0 ? null : lefts;
}

function place(
  blocks: readonly WordBlock[],
  lefts: readonly number[],
  stretches: readonly Stretch[],
  bottom: number,
): readonly StackLabel[] {
  const isLed = blocks.map((_, index) => {
    const { from = 0, to = 0 } = stretches[index] ?? {};
    const left = lefts[index] ?? 0;
    return left < from - 1 || left > to - INSET;
  });
  const top = bottom + (isLed.includes(true) ? LEADER_ROOM : ROOM);
  return blocks.map((block, index) => {
    const set = setWords(block, lefts[index] ?? 0, top, 'start');
    const stretch = stretches[index];
    return { ...set, leader: isLed[index] && stretch ? leaderTo(set.box, stretch, bottom) : null };
  });
}

function leaderTo(box: Box, { from, to }: Stretch, bottom: number): string {
  const middle = (from + to) / 2;
  const x = Math.min(Math.max(middle, box.x + INSET), box.x + box.width - INSET);
  return `M${round(middle)},${round(bottom + 2)}L${round(x)},${round(box.y - 1)}`;
}

import { round } from './round.ts';
import type { StackLabel, Stretch } from './stack-labels.ts';
import type { PlannedPart } from './stack-plan.ts';
import { setWords, wordBlock } from './word-block.ts';
import type { WordBlock } from './word-block.ts';

const ROOM = 0.46;
const BEFORE_BAR = 14;
const FIRST = 12;
const SPACE = 8;
const GAP = 5;

/** The labels of many parts as a list, and where the bar begins: to the right of them all, so that no leader meets a text. */
export function planList(
  parts: readonly PlannedPart[],
  width: number,
): { readonly blocks: readonly WordBlock[]; readonly left: number } {
  const blocks = parts.map(({ words }) => wordBlock(words, width * ROOM));
  return { blocks, left: Math.max(...blocks.map((block) => block.width)) + BEFORE_BAR };
}

/** Sets the list under the bar, the leftmost part first; each leader goes down from its part, then left to its words. */
export function labelsListed(
  blocks: readonly WordBlock[],
  stretches: readonly Stretch[],
  bottom: number,
): readonly StackLabel[] {
  let top = bottom + FIRST;
  return blocks.map((block, index) => {
    const { from = 0, to = 0 } = stretches[index] ?? {};
    const set = setWords(block, 0, top, 'start');
    const y = round(top + (block.lines[0]?.size ?? 0) * 0.6);
    top += block.height + SPACE;
    const leader = `M${round((from + to) / 2)},${round(bottom + 2)}V${y}H${round(block.width + GAP)}`;
    return { ...set, leader };
  });
}

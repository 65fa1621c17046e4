import { contains, overlaps } from './box.ts';
import type { Box } from './box.ts';
import type { BreakRule } from './breaks.ts';
import { setWords, wordBlock } from './word-block.ts';
import type { SetWords, Wording } from './word-block.ts';

const GAP = 5;
const STEP = 6;
const SPACE = 3;

/**
 * The reasons of breaks beside their rules, as high as may be: clear of `inked` where that can be had, of `texts` and of
 * one another always; a reason without such a place has no label.
 */
export function breakLabels(
  breaks: readonly BreakRule[],
  size: number,
  texts: readonly Box[],
  inked: readonly Box[],
  room: Box,
): (SetWords & { readonly id: string })[] {
  const labels: (SetWords & { readonly id: string })[] = [];
  for (const rule of breaks) {
    const taken = [...texts, ...labels.map(({ box }) => box)];
    const free = spots(rule, size, room).filter(({ box }) => contains(room, box, 0.1) && !hits(box, taken));
    const best = free.find(({ box }) => !hits(box, inked)) ?? free[0];
    if (best) labels.push({ id: rule.id, ...best });
  }
  return labels;
}

function spots({ reason, x1, y1, y2 }: BreakRule, size: number, room: Box): readonly SetWords[] {
  const words: Wording = { role: 'reason', text: reason, size, tone: '' };
  const toLeft = x1 > room.x + room.width / 2;
  const [right, left] = [
    wordBlock([words], room.x + room.width - x1 - GAP),
    wordBlock([words], x1 - room.x - GAP),
  ];
  const levels = Array.from({ length: Math.ceil((y2 - y1) / STEP) }, (_, index) => y1 + index * STEP);
  return levels.flatMap((top) => {
    const sides = [setWords(right, x1 + GAP, top, 'start'), setWords(left, x1 - GAP, top, 'end')];
    return toLeft ? sides.toReversed() : sides;
  });
}

function hits(box: Box, others: readonly Box[]): boolean {
  return others.some((other) => overlaps(box, other, SPACE));
}

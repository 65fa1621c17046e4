import type { Box } from './box.ts';
import type { TextItem } from './drawing.ts';
import { measureText } from './measure-text.ts';
import { round } from './round.ts';
import { setWords, wordBlock, wordWidth, type SetWords, type WordBlock, type Wording } from './word-block.ts';

/** What stands beside a dot: its value and, where it must be said, its date; on one line or under each other. */
export interface DotLabel {
  readonly wordings: readonly Wording[];
  readonly block: WordBlock;
  readonly isInline: boolean;
  readonly width: number;
  readonly height: number;
}

const WORD_SPACE = 6;
const FOOT = 0.35;

/** Words a label that may be `room` pixels wide; `isInline` asks for one line. */
export function dotLabel(wordings: readonly Wording[], room: number, isInline: boolean): DotLabel {
  const said = wordings.filter(({ text }) => text !== '');
  const block = wordBlock(said, room);
  const width = isInline ? inlineWidth(said) : block.width;
  const height = isInline ? Math.max(0, ...said.map(({ size }) => size)) : block.height;
  return { wordings: said, block, isInline, width, height };
}

/** The width of texts on one line, in pixels. */
export function inlineWidth(wordings: readonly Wording[]): number {
  const said = wordings.filter(({ text }) => text !== '');
  return said.reduce((sum, each) => sum + wordWidth(each), Math.max(0, said.length - 1) * WORD_SPACE);
}

/** Sets a label with its edge at `x`, to the left or the right of it, its middle at the height `y`. */
export function setDotLabel(label: DotLabel, x: number, y: number, side: 'left' | 'right'): SetWords {
  const { wordings, block, isInline, width, height } = label;
  const anchor = side === 'right' ? 'start' : 'end';
  if (!isInline) return setWords(block, x, y - height / 2, anchor);
  const inOrder = side === 'right' ? wordings : wordings.toReversed();
  let at = x;
  const texts = inOrder.map(({ role, text, size, tone }): TextItem => {
    const set: TextItem = {
      ...{ kind: 'text', role, text, anchor, size, tone },
      ...{ x: round(at), y: round(y + FOOT * (wordings[0]?.size ?? size)) },
    };
    at += (measureText(text, size) + WORD_SPACE) * (side === 'right' ? 1 : -1);
    return set;
  });
  const box: Box = {
    x: round(side === 'right' ? x : x - width),
    y: round(y - height / 2),
    width: round(width),
    height: round(height),
  };
  return { box, texts };
}

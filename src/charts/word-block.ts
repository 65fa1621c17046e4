import type { Box } from './box.ts';
import type { TextItem, TextRole } from './drawing.ts';
import { LEADING } from './label-text.ts';
import { measureText } from './measure-text.ts';
import { round } from './round.ts';
import { balanceText, splitText } from './wrap-text.ts';

/** A text to be set in lines: what it is to the eye, its size in pixels, the class of its colour. */
export interface Wording {
  readonly role: TextRole;
  readonly text: string;
  readonly size: number;
  readonly tone: string;
}

/** Texts in lines, one under the other, and the room they take in pixels. */
export interface WordBlock {
  readonly lines: readonly Wording[];
  readonly width: number;
  readonly height: number;
}

/** A block in its place. */
export interface SetWords {
  readonly box: Box;
  readonly texts: readonly TextItem[];
}

/** Where the foot of a letter stands in its line. */
const FOOT = 0.8;
const BOLD: ReadonlySet<TextRole> = new Set(['name', 'heading']);

/** Sets texts one under the other, each in as few lines as fit `room`, these about equally long. Empty ones have none. */
export function wordBlock(wordings: readonly Wording[], room: number): WordBlock {
  const lines = wordings.flatMap((wording) =>
    breakLines(wording, room).map((text) => ({ ...wording, text })),
  );
  const width = Math.max(0, ...lines.map(wordWidth));
  const height = lines.reduce((sum, { size }) => sum + size * LEADING, 0);
  return { lines, width, height };
}

/** The width of a text by its role and size, in pixels. */
export function wordWidth({ role, text, size }: Wording): number {
  return measureText(text, size, BOLD.has(role));
}

/** The room that the widest single word of some texts takes, in pixels. */
export function widestWord(wordings: readonly Wording[]): number {
  const words = wordings.flatMap((each) =>
    splitText(each.text).map((word) => wordWidth({ ...each, text: word.trimEnd() })),
  );
  return Math.max(0, ...words);
}

/** Puts a block at a place: `x` is its left edge, middle or right edge by `anchor`, `top` its upper edge. */
export function setWords(block: WordBlock, x: number, top: number, anchor: TextItem['anchor']): SetWords {
  let reached = top;
  const texts = block.lines.map(({ role, text, size, tone }): TextItem => {
    const y = reached + (size * LEADING - size) / 2 + size * FOOT;
    reached += size * LEADING;
    return { kind: 'text', role, x: round(x), y: round(y), text, anchor, size, tone };
  });
  const left = anchor === 'start' ? x : anchor === 'end' ? x - block.width : x - block.width / 2;
  const box = { x: round(left), y: round(top), width: round(block.width), height: round(block.height) };
  return { box, texts };
}

function breakLines(wording: Wording, room: number): readonly string[] {
  const least = Math.min(room, widestWord([wording]));
  return balanceText(wording.text, room, least, wording.size, BOLD.has(wording.role));
}

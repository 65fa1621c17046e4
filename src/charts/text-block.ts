import type { Box } from './box.ts';
import type { TextItem, TextRole } from './drawing.ts';
import { LEADING } from './label-text.ts';
import { measureText } from './measure-text.ts';
import { round } from './round.ts';
import { balanceText, splitText, wrapText } from './wrap-text.ts';

/** A text of one role and size (in pixels) before it is set. */
export interface TextRun {
  readonly role: TextRole;
  readonly text: string;
  readonly size: number;
}

/** Texts set one under the other, and the room that they take. */
export interface TextBlock {
  readonly items: readonly TextItem[];
  readonly box: Box;
}

/** Where a block stands: `x` is its left end, middle or right end, by `anchor`; no line is wider than `width`. */
export interface BlockSpot {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly anchor: TextItem['anchor'];
  readonly tone: string;
}

const FOOT = 0.8;
const LITTLE = 0.4;
const BOLD: ReadonlySet<TextRole> = new Set(['name', 'heading']);
const SHIFT: Readonly<Record<TextItem['anchor'], number>> = { start: 0, middle: 0.5, end: 1 };

/** Sets texts under one another, each wrapped to the width. An empty text takes no room. */
export function setBlock(runs: readonly TextRun[], spot: BlockSpot): TextBlock {
  const { x, top, anchor, tone } = spot;
  let height = 0;
  const items = wrapRuns(runs, spot.width).map(({ role, text, size }): TextItem => {
    const y = top + height + (size * (LEADING - 1)) / 2 + size * FOOT;
    height += size * LEADING;
    return { kind: 'text', role, text, size, anchor, tone, x: round(x), y: round(y) };
  });
  const width = widthOf(items);
  const box = {
    x: round(x - width * SHIFT[anchor]),
    y: round(top),
    width: round(width),
    height: round(height),
  };
  return { items, box };
}

/** The room that texts take, wrapped to a width, in pixels. */
export function measureBlock(
  runs: readonly TextRun[],
  width: number,
): { readonly width: number; readonly height: number } {
  const lines = wrapRuns(runs, width);
  return { width: widthOf(lines), height: lines.reduce((sum, { size }) => sum + size * LEADING, 0) };
}

function wrapRuns(runs: readonly TextRun[], width: number): readonly TextRun[] {
  return runs.flatMap(({ role, text, size }) => {
    const bold = BOLD.has(role);
    const lines = setLines(text, width, size, bold);
    return lines.map((line) => ({ role, text: line, size }));
  });
}

/** In full lines; in lines about equally long where the last would be left with little. */
function setLines(text: string, width: number, size: number, bold: boolean): readonly string[] {
  const lines = wrapText(text, width, size, bold);
  const last = measureText(lines.at(-1) ?? '', size, bold);
  if (lines.length < 2 || last > width * LITTLE) return lines;
  const words = splitText(text).map((word) => measureText(word.trimEnd(), size, bold));
  return balanceText(text, width, Math.max(0, ...words), size, bold);
}

function widthOf(lines: readonly TextRun[]): number {
  return Math.max(0, ...lines.map(({ role, text, size }) => measureText(text, size, BOLD.has(role))));
}

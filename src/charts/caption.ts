import type { Box } from './box.ts';
import type { TextItem, TextRole } from './drawing.ts';
import { LEADING } from './label-text.ts';
import { measureText } from './measure-text.ts';
import { round } from './round.ts';
import { balanceText, splitText } from './wrap-text.ts';

/** A text that is to stand in a chart: its role, its size in pixels, the class of its colour. */
export interface Words {
  readonly role: TextRole;
  readonly text: string;
  readonly size: number;
  readonly tone: string;
}

/** Texts broken into lines, one under the other, and the room that they take in pixels. */
export interface Caption {
  readonly lines: readonly Words[];
  readonly width: number;
  readonly height: number;
}

/** A caption in its place. */
export interface PlacedCaption {
  readonly box: Box;
  readonly texts: readonly TextItem[];
}

const FOOT = 0.8;
const BOLD: ReadonlySet<TextRole> = new Set(['name', 'heading']);
/** Headings reach from edge to edge, and the bold of some faces (DejaVu Sans Condensed) is so much wider than measured. */
const WIDER: Partial<Record<TextRole, number>> = { heading: 1.06 };

/** Breaks texts into as few lines as fit `room`, the lines of each about equally long. Empty texts have none. */
export function captionOf(texts: readonly Words[], room: number): Caption {
  const lines = texts.flatMap((words) => {
    const { role, text, size } = words;
    const widest = Math.max(0, ...splitText(text).map((word) => widthOf({ ...words, text: word.trimEnd() })));
    const free = room / (WIDER[role] ?? 1);
    const broken = balanceText(text, free, Math.min(free, widest), size, BOLD.has(role));
    return broken.map((line) => ({ ...words, text: line }));
  });
  const height = lines.reduce((sum, { size }) => sum + size * LEADING, 0);
  return { lines, width: Math.max(0, ...lines.map(widthOf)), height };
}

/** Puts a caption at its place: `x` is its left edge, middle or right edge by `anchor`, `top` its upper edge. */
export function placeCaption(
  { lines, width, height }: Caption,
  x: number,
  top: number,
  anchor: TextItem['anchor'],
): PlacedCaption {
  let reached = top;
  const texts = lines.map(({ role, text, size, tone }): TextItem => {
    const y = reached + (size * LEADING - size) / 2 + size * FOOT;
    reached += size * LEADING;
    return { kind: 'text', role, x: round(x), y: round(y), text, anchor, size, tone };
  });
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    texts,
    box: { x: round(left), y: round(top), width: round(width), height: round(height) },
  };
}

function widthOf({ role, text, size }: Words): number {
  return measureText(text, size, BOLD.has(role)) * (WIDER[role] ?? 1);
}

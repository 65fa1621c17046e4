import { round } from '../charts/round.ts';
import { balanceText, wrapText } from '../charts/wrap-text.ts';
import { COLOURS, type Colour } from './colours.ts';
import { element, escapeXml } from './element.ts';
import { BOLD } from './write-item.ts';

/** Something set on the sheet: its elements, and where the next thing may begin. */
export interface Placed {
  readonly markup: readonly string[];
  readonly bottom: number;
}

/** A kind of text beside the drawing: its size and the height of its lines in pixels. */
export interface TextKind {
  readonly size: number;
  readonly leading: number;
  readonly colour: Colour;
  readonly bold?: true;
  /** Lines about equally long, for a headline. */
  readonly balanced?: true;
}

/** Where in its line a letter stands: so much of its size lies over the middle of the line. */
const OVER_MIDDLE = 0.36;

/**
 * Sets a text in lines of at most `width` pixels from (x, top) down, which break between its `pieces` where those are
 * given. An empty text takes no room.
 */
export function setText(
  text: string,
  kind: TextKind,
  x: number,
  top: number,
  width: number,
  pieces?: readonly string[],
): Placed {
  const { size, leading, colour, bold = false, balanced = false } = kind;
  const lines = balanced
    ? balanceText(text, width, width / 2, size, bold, pieces)
    : wrapText(text, width, size, bold, pieces);
  const markup = lines.map((line, at) =>
    element(
      'text',
      {
        x,
        y: round(top + (at + 0.5) * leading + size * OVER_MIDDLE),
        'font-size': size,
        'font-weight': bold ? BOLD : null,
        fill: COLOURS[colour],
      },
      escapeXml(line),
    ),
  );
  return { markup, bottom: top + lines.length * leading };
}

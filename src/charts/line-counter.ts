import { measureText } from './measure-text.ts';
import { wrapText } from './wrap-text.ts';

/** In how many lines a text stands in rooms of some widths: from that of its widest line to the one that was tried. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly lines: number;
}

/**
 * Counts the lines that `wrapText` sets a text in, for many widths. Any room that holds the widest line breaks the text
 * in the same places, so that of widths that come from the widest down few are tried.
 */
export function lineCounter(
  text: string,
  fontSize: number,
  bold = false,
  pieces?: readonly string[],
): (width: number) => number {
  const known: Stretch[] = [];
  return (width) => {
    const found = known.find(({ from, to }) => from <= width && width <= to);
    if (found) return found.lines;
    const lines = wrapText(text, width, fontSize, bold, pieces);
    const from = Math.max(0, ...lines.map((line) => measureText(line, fontSize, bold)));
    known.push({ from, to: width, lines: lines.length });
    return lines.length;
  };
}

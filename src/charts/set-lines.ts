import type { TextLine } from './label-text.ts';
import { LEADING } from './label-text.ts';
import { measureText } from './measure-text.ts';
import { balanceText, splitText, wrapText } from './wrap-text.ts';

const USUAL_LINES = 2;

/**
 * Sets a text in lines of about equal length, `usual` pixels wide or, where that makes more than two lines, `most`.
 * Names are bold. An empty text has no lines.
 */
export function setLines(
  role: TextLine['role'],
  text: string,
  fontSize: number,
  usual: number,
  most: number,
): TextLine[] {
  const bold = role === 'name';
  const widest = Math.max(0, ...splitText(text).map((word) => measureText(word.trimEnd(), fontSize, bold)));
  const wished = Math.min(Math.max(usual, widest), most);
  const long = wrapText(text, wished, fontSize, bold).length > USUAL_LINES;
  return balanceText(text, long ? most : wished, widest, fontSize, bold).map((line) => ({
    role,
    text: line,
    fontSize,
  }));
}

/** The room that lines take one under the other, in pixels. */
export function measureLines(lines: readonly TextLine[]): {
  readonly width: number;
  readonly height: number;
} {
  const widths = lines.map(({ text, fontSize, role }) => measureText(text, fontSize, role === 'name'));
  const height = lines.reduce((sum, { fontSize }) => sum + fontSize * LEADING, 0);
  return { width: Math.max(0, ...widths), height };
}

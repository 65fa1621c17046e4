import { measureText } from './measure-text.ts';
import { wrapText } from './wrap-text.ts';

/** A line shorter than this part of the longest is a stray word. */
const STRAY = 0.3;

/**
 * Phrases in lines of at most `room` pixels, none broken that could stand whole, unless that takes more lines than it
 * must or leaves a stray word. A line that is still too wide is for the caller to wrap. Marks and spaces between phrases
 * belong to the phrases.
 */
export function packPhrases(phrases: readonly string[], room: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const phrase of phrases) {
    const last = lines.at(-1);
    const longer = `${last ?? ''}${phrase}`;
    if (last !== undefined && measureText(longer.trimEnd(), size) <= room) lines[lines.length - 1] = longer;
    else lines.push(phrase);
  }
  const text = phrases.join('');
  const count = (line: string): number => wrapText(line, room, size).length;
  const needed = lines.reduce((sum, line) => sum + count(line), 0);
  const widths = lines.map((line) => Math.min(measureText(line.trimEnd(), size), room));
  const isStray = Math.min(...widths) < Math.max(...widths) * STRAY;
  return isStray || needed > count(text) ? [text] : lines.map((line) => line.trimEnd());
}

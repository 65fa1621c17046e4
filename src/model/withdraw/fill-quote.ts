import type { Span } from '../../text/account.ts';
import { findAnchors, type Anchor } from '../../text/anchor.ts';
import { QuoteMaker } from '../../text/grow-quote.ts';
import { fillOut } from '../../text/withdrawn.ts';

/** The text of a section, what of it is withdrawn, and which figures stay. */
export interface FilledSection {
  readonly text: string;
  readonly withdrawn: readonly Span[];
  readonly kept: readonly Span[];
}

/** A quote, `……⟦marked⟧……`, with filler for what is withdrawn; it grows where filler makes it stand twice. */
export function fillQuote({ text, withdrawn, kept }: FilledSection, anchor: Anchor): string {
  const fill = (from: number, to: number): string => fillOut(text, withdrawn, kept, from, to);
  const { start, end, markStart, markEnd } = anchor;
  const quote = `${fill(start, markStart)}⟦${fill(markStart, markEnd)}⟧${fill(markEnd, end)}`;
  const whole = fill(0, text.length);
  if (findAnchors(whole, quote).length === 1) return quote;
  const from = fill(0, markStart).length;
  const grown = new QuoteMaker(whole).quote({ start: from, end: from + fill(markStart, markEnd).length });
  if (grown !== null) return grown;
  const lineStart = text.lastIndexOf('\n', markStart - 1) + 1;
  const lineEnd = text.indexOf('\n', markEnd);
  const line = [fill(lineStart, markStart), fill(markEnd, lineEnd < 0 ? text.length : lineEnd)];
  return `${line[0]}⟦${fill(markStart, markEnd)}⟧${line[1]}`;
}

import type { Span } from './account.ts';
import { findAnchor } from './anchor.ts';
import { clauseAt } from './clause.ts';

/**
 * The shortest run of whole clauses around a marked span, as `……⟦marked⟧……`, that stands once in a text; null where
 * even the whole line stands twice.
 */
export function growQuote(text: string, mark: Span): string | null {
  const line = lineAt(text, mark.start);
  const first = clauseAt(text, mark.start);
  let start = first.start;
  let end = Math.max(first.end, clauseAt(text, mark.end).end);
  for (;;) {
    const quote = write(text, start, end, mark);
    if (!('fault' in findAnchor(text, quote))) return quote;
    if (start > line.start) start = clauseAt(text, start - 1).start;
    else if (end < line.end) end = clauseAt(text, end + 1).end;
    else return null;
  }
}

const STEP = 4;

/** A few characters around a marked span, as many as make it stand once in a text; null where the whole line does not. */
export function growContext(text: string, mark: Span): string | null {
  const line = lineAt(text, mark.start);
  for (let reach = STEP; ; reach += STEP) {
    const start = Math.max(line.start, mark.start - reach);
    const end = Math.min(line.end, mark.end + reach);
    const quote = write(text, start, end, mark);
    if (!('fault' in findAnchor(text, quote))) return quote;
    if (start === line.start && end === line.end) return null;
  }
}

function lineAt(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end };
}

function write(text: string, start: number, end: number, mark: Span): string {
  return `${text.slice(start, mark.start)}⟦${text.slice(mark.start, mark.end)}⟧${text.slice(mark.end, end)}`;
}

import type { Span } from './account.ts';

const SENTENCE_ENDS = /[。！？\n]/u;
const CLAUSE_ENDS = /[。！？；，：\n]/u;

/** The sentence around an offset, without its closing mark. */
export function sentenceAt(text: string, at: number): Span {
  return stretchAt(text, at, SENTENCE_ENDS);
}

/** The clause around an offset, between two marks of punctuation; 、 does not part clauses. */
export function clauseAt(text: string, at: number): Span {
  return stretchAt(text, at, CLAUSE_ENDS);
}

function stretchAt(text: string, at: number, ends: RegExp): Span {
  let start = at;
  while (start > 0 && !ends.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && !ends.test(text.charAt(end))) end += 1;
  return { start, end };
}

/** The innermost pair of marks around a span (“ and ”, 《 and 》, （ and ）), its inside; null where there is none in the line. */
export function insideMarks(text: string, span: Span, open: string, close: string): Span | null {
  let depth = 0;
  for (let start = span.start - 1; start >= 0 && text.charAt(start) !== '\n'; start -= 1) {
    const mark = text.charAt(start);
    if (mark === close) depth += 1;
    else if (mark === open && depth > 0) depth -= 1;
    else if (mark === open) {
      const end = text.indexOf(close, span.end);
      const line = text.indexOf('\n', span.end);
      return end < 0 || (line >= 0 && line < end) ? null : { start: start + 1, end };
    }
  }
  return null;
}

/** The inside of the straight quotes around a span, by their count in the line; null where it stands between two pairs. */
export function insideStraightQuotes(text: string, span: Span): Span | null {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const before = [...text.slice(from, span.start).matchAll(/["＂]/gu)];
  const start = before.at(-1);
  if (before.length % 2 === 0 || !start) return null;
  const length = text.slice(span.end).search(/["＂\n]/u);
  return length < 0 || text.charAt(span.end + length) === '\n'
    ? null
    : { start: from + start.index + 1, end: span.end + length };
}

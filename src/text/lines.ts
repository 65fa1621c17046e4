import { findGaps } from './gap.ts';
import { readNumberedHeading } from './heading.ts';

/** A line of a text, or a gap in it; `first` and `last` are the raw text's line numbers, from 1. */
export type Line =
  | { readonly kind: 'line'; readonly text: string; readonly first: number; readonly last: number }
  | {
      readonly kind: 'gap';
      readonly chars: number | null;
      readonly worked: boolean;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: 'blank'; readonly first: number; readonly last: number };

/** Cuts a text into trimmed lines, blank lines and gaps. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let number = 1;
  const push = (piece: string, opens: boolean, closes: boolean): void => {
    const parts = piece.split('\n');
    parts.forEach((part, at) => {
      if (at > 0) number += 1;
      const trimmed = part.trim();
      const cut = (at === 0 && !opens) || (at === parts.length - 1 && !closes);
      if (trimmed) lines.push({ kind: 'line', text: trimmed, first: number, last: number });
      else if (!cut) lines.push({ kind: 'blank', first: number, last: number });
    });
  };
  let from = 0;
  for (const gap of findGaps(text)) {
    push(text.slice(from, gap.start), from === 0, false);
    lines.push({ kind: 'gap', chars: gap.chars, worked: gap.worked, first: number, last: number });
    from = gap.end;
  }
  push(text.slice(from), from === 0, true);
  return lines;
}

const ENDS = /[。！？；：…”’》）)!?;:]$/u;
const CLAUSE = /[，。；：、,;:]/u;
const TITLE_LONGEST = 40;

/** Whether a line can be an article's own title: short, without marks of a clause, and no heading. */
export function isTitle(text: string): boolean {
  if (text.length > TITLE_LONGEST || text.startsWith('§') || readNumberedHeading(text) !== null) return false;
  // A title may end in a quoted word: 按下“加速键”.
  return !CLAUSE.test(text) && !ENDS.test(text.replace(/(?<=“[^“”]+)”$/u, ''));
}

/** Joins lines that were broken within a sentence, and says how many. `titled`: the first line is a title. */
export function joinLines(
  lines: readonly Line[],
  titled: boolean,
): { readonly lines: readonly Line[]; readonly joined: number } {
  const whole: Line[] = [];
  const title = titled ? lines.find((line) => line.kind === 'line') : undefined;
  let joined = 0;
  for (const line of lines) {
    const before = whole.at(-1);
    if (
      line.kind === 'line' &&
      before?.kind === 'line' &&
      before !== title &&
      isBroken(before.text, line.text)
    ) {
      whole[whole.length - 1] = { ...before, text: before.text + line.text, last: line.last };
      joined += 1;
    } else whole.push(line);
  }
  return { lines: whole, joined };
}

/** A sentence goes on: no mark ends the line, and neither it nor the next is a heading of its own. */
function isBroken(line: string, next: string): boolean {
  if (ENDS.test(line) || line.startsWith('§') || next.startsWith('§')) return false;
  // 一是 … heads a sentence, never a line of its own: without a full stop it was broken.
  const isWhole = readNumberedHeading(line) !== null && !/^.是/u.test(line);
  return !isWhole && readNumberedHeading(next) === null;
}

import type { Fault } from './fault.ts';

/** A piece of a line with the place of a fault in it, in UTF-16 units of the piece. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How much of a line is shown on either side of the place, and at most of the place itself. */
const AROUND = 32;
const MOST = 60;

/** The line that a fault stands on, cut around its place: the cell of its column in a table. `null` where there is none. */
export function excerptOf(fault: Fault, text: string | undefined): Excerpt | null {
  const lines = text?.split(/\r?\n/u) ?? [];
  const line = lines[fault.line - 1];
  if (line === undefined || line.trim() === '') return null;
  const place = placeOf(fault, line, lines[0] ?? '');
  if (!place) return null;
  const [from, to] = [place.start, Math.max(place.start + 1, Math.min(place.end, place.start + MOST))];
  const first = Math.max(0, from - AROUND);
  const last = Math.min(line.length, to + AROUND);
  const before = first > 0 ? '…' : '';
  const piece = before + line.slice(first, last) + (last < line.length ? '…' : '');
  const shift = before.length - first;
  return { text: piece.replaceAll('\t', ' '), start: from + shift, end: to + shift };
}

function placeOf(fault: Fault, line: string, header: string): { start: number; end: number } | null {
  if (fault.from !== undefined) return { start: fault.from - 1, end: fault.from - 1 + (fault.length ?? 1) };
  if (!fault.file.endsWith('.csv')) return { start: 0, end: Math.min(line.length, MOST) };
  const at = cutCells(header).findIndex(({ start, end }) => header.slice(start, end) === fault.column);
  return at < 0 || fault.line === 1 ? null : (cutCells(line)[at] ?? null);
}

/** The cells of a line of CSV, by where they begin and end; quotes belong to their cell. */
function cutCells(line: string): readonly { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  let [start, quoted] = [0, false];
  for (let at = 0; at <= line.length; at += 1) {
    if (line.charAt(at) === '"') quoted = !quoted;
    if (at === line.length || (line.charAt(at) === ',' && !quoted)) {
      cells.push({ start, end: at });
      start = at + 1;
    }
  }
  return cells;
}

const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60\u2E80-\u2FDF]/u;

/** An excerpt as two lines, the second with carets under the place; Chinese characters are two columns wide. */
export function drawExcerpt({ text, start, end }: Excerpt): readonly string[] {
  const width = (words: string): number =>
    [...words].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);
  return [
    text,
    ' '.repeat(width(text.slice(0, start))) + '^'.repeat(Math.max(1, width(text.slice(start, end)))),
  ];
}

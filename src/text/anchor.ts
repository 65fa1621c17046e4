import { fold } from './fold.ts';

/** Where a quote stands in a text, in UTF-16 units; `markStart` to `markEnd` is what stands between ⟦ and ⟧. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly markStart: number;
  readonly markEnd: number;
}

/** Why a quote cannot be anchored. `matches` is how much of its beginning the text holds, `instead` how the text goes on. */
export type AnchorFault =
  | { readonly fault: 'unmarked' }
  | { readonly fault: 'missing'; readonly matches: string; readonly instead: string }
  | { readonly fault: 'repeated'; readonly count: number };

/** A quote cut at its marks: `国家级⟦14个⟧平台` gives before, marked and after; `null` without exactly one pair. */
export function cutQuote(quote: string): { before: string; marked: string; after: string } | null {
  const found = /^([^⟦⟧]*)⟦([^⟦⟧]+)⟧([^⟦⟧]*)$/u.exec(quote);
  return found ? { before: found[1] ?? '', marked: found[2] ?? '', after: found[3] ?? '' } : null;
}

/**
 * Finds the one place where a quote stands in a text, full-width and half-width marks taken as the same.
 * A quote found twice is a fault: it has to grow until it is found once.
 */
export function findAnchor(text: string, quote: string): Anchor | AnchorFault {
  const cut = cutQuote(quote);
  if (!cut) return { fault: 'unmarked' };
  const wanted = fold(cut.before + cut.marked + cut.after);
  const folded = fold(text);
  const start = folded.indexOf(wanted);
  if (start < 0) return missing(text, folded, wanted);
  let count = 1;
  for (let at = folded.indexOf(wanted, start + 1); at >= 0; at = folded.indexOf(wanted, at + 1)) count += 1;
  if (count > 1) return { fault: 'repeated', count };
  const markStart = start + cut.before.length;
  return { start, end: start + wanted.length, markStart, markEnd: markStart + cut.marked.length };
}

const SHOWN = 12;

/** The longest beginning of the quote that the text holds, by halving: the text holds every shorter one too. */
function missing(text: string, folded: string, wanted: string): AnchorFault {
  let holds = 0;
  let fails = wanted.length;
  while (fails - holds > 1) {
    const middle = (holds + fails) >> 1;
    if (folded.includes(wanted.slice(0, middle))) holds = middle;
    else fails = middle;
  }
  const at = folded.indexOf(wanted.slice(0, holds)) + holds;
  return {
    fault: 'missing',
    matches: wanted.slice(0, holds),
    instead: holds ? text.slice(at, at + SHOWN) : '',
  };
}

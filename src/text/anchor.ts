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
  const all = findAnchors(text, quote);
  const [first] = all;
  if (!first) return missing(text, fold(text), fold(cut.before + cut.marked + cut.after));
  return all.length > 1 ? { fault: 'repeated', count: all.length } : first;
}

/** Every place where a quote stands in a text; none where it has no one pair of marks. */
export function findAnchors(text: string, quote: string): readonly Anchor[] {
  const cut = cutQuote(quote);
  if (!cut) return [];
  const wanted = fold(cut.before + cut.marked + cut.after);
  const folded = fold(text);
  const anchors: Anchor[] = [];
  for (let start = folded.indexOf(wanted); start >= 0; start = folded.indexOf(wanted, start + 1)) {
    const markStart = start + cut.before.length;
    const markEnd = markStart + cut.marked.length;
    anchors.push({ start, end: start + wanted.length, markStart, markEnd });
  }
  return anchors;
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

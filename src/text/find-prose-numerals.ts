import { findUnaccounted, type Span } from './account.ts';
import { findDates } from './find-dates.ts';
import { findEnglishNumerals } from './find-english-numerals.ts';
import { PROSE_MULTIPLES, PROSE_WORDS } from './lexicon-prose.ts';
import { findNumerals, type Numeral } from './numeral.ts';

/**
 * Every numeral of prose of our own that is no date, in order: those of both languages, since either may stand in a
 * text of the other. Invisible characters and full-width letters hide none; offsets are of the text as given.
 */
export function findProseNumerals(text: string): readonly Numeral[] {
  const { plain, offsets } = unmask(text);
  const found = merge([
    ...findNumerals(plain),
    ...findEnglishNumerals(plain),
    ...spansOf(PROSE_MULTIPLES, plain),
  ]);
  const none = [...findDates(plain), ...PROSE_WORDS.flatMap((pattern) => spansOf(pattern, plain))];
  const numerals = found.map((span) => ({ ...span, text: plain.slice(span.start, span.end) }));
  return findUnaccounted(numerals, none).map(({ start, end, text: words }) => ({
    start: offsets[start] ?? 0,
    end: (offsets[end - 1] ?? text.length - 1) + 1,
    text: words,
  }));
}

function spansOf(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** Spans that overlap or touch as one: 3 and 3.5% are one numeral. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The text without invisible characters and with letters in other dress as plain ones; digits keep theirs. */
function unmask(text: string): { readonly plain: string; readonly offsets: readonly number[] } {
  let plain = '';
  const offsets: number[] = [];
  let at = 0;
  for (const sign of text) {
    const bare = /\p{Cf}|\p{Mn}|\u{FE0F}/u.test(sign) ? '' : undress(sign);
    for (let index = 0; index < bare.length; index += 1) offsets.push(at);
    plain += bare;
    at += sign.length;
  }
  return { plain, offsets };
}

/** One sign for one sign: compatibility forms of letters and digits; what would grow (½, ②) stays as it is. */
function undress(sign: string): string {
  const normal = sign.normalize('NFKC');
  return normal.length === 1 ? normal : sign;
}

import type { Span } from './account.ts';
import { QuoteMaker } from './grow-quote.ts';
import { readNumberedHeading } from './heading.ts';
import { findNumerals, type Numeral } from './numeral.ts';
import { passOver } from './passed-over.ts';
import type { PassedReason, PassedRule } from './passed-rule.ts';
import { findPrinted } from './printed-figure.ts';

/** A figure found in a section: where its words stand, and the clause that quotes it (null where none stands once). */
export interface FoundFigure extends Span {
  readonly printed: string;
  readonly unit: string;
  /** Whether the word after the number is a known word of measure. */
  readonly known: boolean;
  readonly quote: string | null;
}

/** A numeral that is no figure, in its context, with the reason and the rule that gave it. */
export interface PassedNumeral extends Span {
  readonly context: string | null;
  readonly reason: PassedReason;
  readonly rule: PassedRule;
}

/** What the numerals of a section are; `unread` are those that no rule understood. */
export interface SectionNumerals {
  readonly figures: readonly FoundFigure[];
  readonly passed: readonly PassedNumeral[];
  readonly unread: readonly Numeral[];
}

/** What a section's text is: ordinary words, a list of contents or a title, whose numerals count nothing. */
export type Role = 'body' | 'outline' | 'title';

/** Tells the figures of a section's text from its other numerals. `heading`: how many of its characters are its heading. */
export function readFigures(text: string, heading: number, role: Role): SectionNumerals {
  const figures: FoundFigure[] = [];
  const passed: PassedNumeral[] = [];
  const unread: Numeral[] = [];
  const maker = new QuoteMaker(text);
  const numerals = findNumerals(text);
  const enumerated = heading > 0 && readNumberedHeading(text.slice(0, heading)) !== null;
  const head = heading > 0 ? { start: 0, end: heading } : null;
  let done = 0;
  const pass = (numeral: Numeral, reason: PassedReason, rule: PassedRule): void => {
    const { start, end } = numeral;
    passed.push({ start, end, context: maker.context(numeral), reason, rule });
  };
  numerals.forEach((numeral, at) => {
    if (numeral.end <= done) return;
    if (role === 'outline') return pass(numeral, 'outline', 'outline');
    if (role === 'title') return pass(numeral, 'name', 'title');
    if (enumerated && at === 0 && numeral.end < heading) return pass(numeral, 'ordinal', 'heading-number');
    const told = passOver(text, numeral, head);
    if (told) return pass(numeral, told.reason, told.rule);
    const printed = findPrinted(text, numeral, numerals[at + 1]);
    if (!printed) {
      unread.push(numeral);
      return;
    }
    done = printed.end;
    const { start, end, unit, known } = printed;
    figures.push({
      start,
      end,
      unit,
      known,
      printed: text.slice(start, end),
      quote: maker.quote(printed),
    });
  });
  for (const rank of findRanks(text)) {
    if (figures.some(({ start, end }) => rank.start < end && rank.end > start)) continue;
    figures.push({
      ...rank,
      printed: text.slice(rank.start, rank.end),
      unit: '',
      known: true,
      quote: maker.quote(rank),
    });
  }
  return { figures: figures.toSorted((a, b) => a.start - b.start), passed, unread };
}

const RANKS = /(?<=[\p{Script=Han}，居列])(?:最多|首位)(?=[，。；、）\n]|$)/gu;

/** A rank said without a numeral at the end of a clause: 我市最多, 居全省首位. */
function findRanks(text: string): readonly Span[] {
  return [...text.matchAll(RANKS)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

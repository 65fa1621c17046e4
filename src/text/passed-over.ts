import type { Span } from './account.ts';
import { insideMarks, insideStraightQuotes } from './clause.ts';
import type { Numeral } from './numeral.ts';
import { NUMERAL_SIGNS } from './numeral-sign.ts';
import { DATE_RULES } from './passed-dates.ts';
import { NAME_RULES } from './passed-names.ts';
import { PHRASE_RULES } from './passed-phrases.ts';
import type { NumeralPlace, PassedReason, PassedRule } from './passed-rule.ts';

/** In their order: the first that holds tells. */
const RULES = [...DATE_RULES, ...NAME_RULES, ...PHRASE_RULES];
const BEFORE = 24;
const AFTER = 16;

/** Why a numeral of a text is no figure, and by which rule; null where it may be one. */
export function passOver(
  text: string,
  numeral: Numeral,
  heading: Span | null,
): { readonly reason: PassedReason; readonly rule: PassedRule } | null {
  const quotes = insideMarks(text, numeral, '“', '”') ?? insideStraightQuotes(text, numeral);
  const place: NumeralPlace = {
    text,
    numeral,
    before: text.slice(Math.max(0, numeral.start - BEFORE), numeral.start),
    after: text.slice(numeral.end, numeral.end + AFTER),
    isHan: [...numeral.text].every((sign) => NUMERAL_SIGNS.has(sign)),
    quoted: quotes && text.slice(quotes.start, quotes.end),
    titled: insideMarks(text, numeral, '《', '》') !== null,
    isHeading: heading !== null && numeral.end <= heading.end,
  };
  const found = RULES.find(([, , holds]) => holds(place));
  return found ? { rule: found[0], reason: found[1] } : null;
}

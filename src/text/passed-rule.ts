import type { Numeral } from './numeral.ts';

/** Why a numeral is no figure: the codes of ignored.csv that words alone can tell. */
export type PassedReason =
  | 'date'
  | 'ordinal'
  | 'document-number'
  | 'label'
  | 'slogan'
  | 'name'
  | 'idiom'
  | 'address'
  | 'outline'
  | 'class'
  | 'boilerplate';

/** The rule that tells why a numeral is no figure. */
export type PassedRule =
  | 'heading-number'
  | 'outline'
  | 'document-number'
  | 'address'
  | 'title'
  | 'five-year-plan'
  | 'calendar'
  | 'duration'
  | 'class'
  | 'ordinal'
  | 'latin'
  | 'rank-list'
  | 'listed-name'
  | 'quoted'
  | 'four-words'
  | 'one-two-three'
  | 'kinds'
  | 'bare-power'
  | 'one-of'
  | 'phase'
  | 'bare';

/** A numeral with the words around it, and what it stands in. */
export interface NumeralPlace {
  readonly text: string;
  readonly numeral: Numeral;
  readonly before: string;
  readonly after: string;
  readonly isHan: boolean;
  /** What stands between the quotation marks around it; null where there are none. */
  readonly quoted: string | null;
  /** Whether it stands within 《》. */
  readonly titled: boolean;
  readonly isHeading: boolean;
}

/** A rule by which a numeral is no figure, with its reason. */
export type Rule = readonly [rule: PassedRule, reason: PassedReason, holds: (place: NumeralPlace) => boolean];

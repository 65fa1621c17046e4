import { decimal, flag, id, oneOf, optionalOneOf, period, text, words } from './columns.ts';
import { KINDS, MODES, QUALIFIERS } from './vocabulary.ts';

/** Columns that a mention in an article and a cited figure share. */
export const figureColumns = {
  indicator: id,
  definition: id,
  definition_inferred: flag,
  region: id,
  region_inferred: flag,
  entity: text,
  period,
  period_printed: text,
  period_inferred: flag,
  printed: words,
  value: decimal,
  low: decimal,
  high: decimal,
  qualifier: optionalOneOf(QUALIFIERS),
  kind: oneOf(KINDS),
  mode: optionalOneOf(MODES),
};

import type { Numeral } from './numeral.ts';

/** A stretch of a text that is spoken for, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The numerals of a text that no span covers whole: each must stand in an extract or be ignored with a reason. */
export function findUnaccounted(numerals: readonly Numeral[], spans: readonly Span[]): readonly Numeral[] {
  return numerals.filter(
    (numeral) => !spans.some((span) => span.start <= numeral.start && span.end >= numeral.end),
  );
}

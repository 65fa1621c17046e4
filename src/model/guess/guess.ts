import type { Bilingual } from '../vocabulary.ts';

/** A guess at a cell of a draft: the cell, whether the words bear it out, and why, in both languages. */
export interface Guess {
  readonly cell: string;
  readonly sure: boolean;
  readonly why: Bilingual;
}

/** A guess of a cell with its reason. */
export function guess(cell: string, sure: boolean, zh: string, en: string): Guess {
  return { cell, sure, why: { zh, en } };
}

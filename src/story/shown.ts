import type { Observation } from '../model/observation.ts';

/** What a bound tag or reference shows: the words, whose they are, what stands behind them. */
export interface Shown {
  readonly words: string;
  /** The words are Chinese whatever the language of the page: as printed in the source. */
  readonly isPrinted: boolean;
  /** The figures it stands on. */
  readonly observations: readonly Observation[];
  /** What the other language must have too: `value zmd.hnte`. */
  readonly key: string;
}

/** The attributes of a tag, or of a reference in braces. */
export type Attributes = Readonly<Record<string, string>>;

/** Words with a capital first letter, where `capital` is asked for. */
export function capitalise(words: string, attributes: Attributes): string {
  return attributes['capital'] === undefined ? words : words.charAt(0).toUpperCase() + words.slice(1);
}

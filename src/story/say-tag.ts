import type { Model } from '../model/load.ts';
import type { Lang } from '../model/vocabulary.ts';
import { readStoryQuote } from './read-quote.ts';
import { readStoryCheck, readStoryTarget } from './read-record.ts';
import { readTerm } from './read-term.ts';
import { sayChange } from './say-change.ts';
import { sayCount } from './say-count.ts';
import { sayValue } from './say-value.ts';
import type { Attributes, Shown } from './shown.ts';

/** How each tag that stands for a number is said. */
export const SAYERS: Readonly<Record<string, (attributes: Attributes, lang: Lang, model: Model) => Shown>> = {
  Value: sayValue,
  Change: sayChange,
  Count: sayCount,
};

/** Tags that name something of the tables: each reads it, and refuses what is not there. */
export const READERS: Readonly<
  Record<string, (attributes: Attributes, lang: Lang, model: Model) => unknown>
> = {
  ...SAYERS,
  Quote: (attributes, _, model) => readStoryQuote(attributes, model),
  Check: (attributes, _, model) => readStoryCheck(attributes, model),
  Target: (attributes, _, model) => readStoryTarget(attributes, model),
  Term: (attributes, _, model) => readTerm(attributes, model),
};

import type { Model } from '../model/load.ts';
import type { Lang } from '../model/vocabulary.ts';
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

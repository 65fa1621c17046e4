import type { Model } from '../model/load.ts';
import { Refusal } from '../model/refusal.ts';
import { CHART_TAGS } from './composed.ts';
import { cutReferences, sayReference } from './references.ts';
import { stringsOf } from './read-story.ts';
import { SAYERS } from './say-tag.ts';
import type { Shown } from './shown.ts';
import type { Spot, StoryFile } from './story.ts';
import { WORDED } from './tags.ts';
import type { NamedRun } from './check-numerals.ts';

/** Something that both languages of a story must have: a bound number, a chart, a quote, a check, a target. */
export interface BoundKey extends Spot {
  readonly key: string;
  readonly isNumber: boolean;
}

const BLOCKS: ReadonlySet<string> = new Set(['Quote', 'Check', 'Target']);
const CHARTS: ReadonlySet<string> = new Set(CHART_TAGS);

/** What a story is bound to, in the order of the text, its front matter last. What cannot be said is left to `checkTags`. */
export function findBoundKeys(
  story: StoryFile,
  named: readonly NamedRun[],
  model: Model,
): readonly BoundKey[] {
  const bound = (spot: Spot, say: () => Shown): readonly BoundKey[] => {
    const shown = unlessRefused(say);
    return shown ? [{ ...spot, key: shown.key, isNumber: true }] : [];
  };
  const inWords = ({ text, offsets }: Pick<NamedRun, 'text' | 'offsets'>): readonly BoundKey[] =>
    cutReferences(text).flatMap((piece) => {
      if (piece.kind === 'words') return [];
      const spot = { start: offsets[piece.start] ?? 0, end: (offsets[piece.end - 1] ?? 0) + 1 };
      return bound(spot, () => sayReference(piece.text, story.lang, model));
    });
  const inTags = story.tags.flatMap((tag): readonly BoundKey[] => {
    const { name, start, attributes } = tag;
    const spot = { start, end: start + name.length + 1 };
    const sayer = SAYERS[name];
    if (sayer) return bound(spot, () => sayer(stringsOf(tag), story.lang, model));
    if (BLOCKS.has(name))
      return [{ ...spot, key: `${name.toLowerCase()} ${stringsOf(tag)['of'] ?? ''}`, isNumber: false }];
    if (!CHARTS.has(name)) return [];
    const chart = { ...spot, key: `chart ${stringsOf(tag)['id'] ?? ''}`, isNumber: false };
    const words = attributes.filter((each) => WORDED.has(each.name));
    return [chart, ...words.flatMap(({ value, offsets }) => inWords({ text: value ?? '', offsets }))];
  });
  return [...inTags, ...named.flatMap(inWords)];
}

function unlessRefused(say: () => Shown): Shown | null {
  try {
    return say();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

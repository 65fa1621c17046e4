import type { ToldStory } from './tell-story.ts';

/** By what stories are bound to, where in their list those stand that are. Made once a list, which each of them asks. */
const indexes = new WeakMap<readonly ToldStory[], ReadonlyMap<string, readonly number[]>>();

/** The stories that are bound to most of what one is bound to, then those next in order; at most `count`, never itself. */
export function relatedStories(
  told: ToldStory,
  stories: readonly ToldStory[],
  count: number,
): readonly ToldStory[] {
  const index = indexes.get(stories) ?? indexByKey(stories);
  indexes.set(stories, index);
  const shared = new Map<number, number>();
  for (const key of keysOf(told))
    for (const at of index.get(key) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  const related = [...shared]
    .toSorted(([a, most], [b, more]) => more - most || a - b)
    .map(([at]) => stories[at]!);
  const isOther = ({ story }: ToldStory): boolean => story.slug !== told.story.slug;
  const next = stories.filter((other, at) => !shared.has(at) && isOther(other));
  return [...related.filter(isOther), ...next].slice(0, count);
}

function keysOf({ keys }: ToldStory): ReadonlySet<string> {
  return new Set(keys.map(({ key }) => key));
}

function indexByKey(stories: readonly ToldStory[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, told] of stories.entries())
    for (const key of keysOf(told)) {
      const before = index.get(key);
      if (before) before.push(at);
      else index.set(key, [at]);
    }
  return index;
}

import type { ToldStory } from './tell-story.ts';

/** The stories that are bound to most of what one is bound to, then those next in order; at most `count`, never itself. */
export function relatedStories(
  told: ToldStory,
  stories: readonly ToldStory[],
  count: number,
): readonly ToldStory[] {
  const own = new Set(told.keys.map(({ key }) => key));
  const shared = ({ keys }: ToldStory): number =>
    new Set(keys.map(({ key }) => key).filter((key) => own.has(key))).size;
  return stories
    .filter(({ story }) => story.slug !== told.story.slug)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, count);
}

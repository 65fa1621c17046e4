import { relatedStories } from './related-stories.ts';
import type { ToldStory } from './tell-story.ts';

const MOST_RELATED = 3;

/** Where a reader may go from a story. */
export interface Onward {
  readonly previous: ToldStory | undefined;
  readonly next: ToldStory | undefined;
  /** Those on the same ground. */
  readonly related: readonly ToldStory[];
}

/** The stories that one leads to, among all of its language in their order. */
export function onwardStories(told: ToldStory, stories: readonly ToldStory[]): Onward {
  const at = stories.findIndex(({ story }) => story.slug === told.story.slug);
  return {
    previous: stories[at - 1],
    next: stories[at + 1],
    related: relatedStories(told, stories, MOST_RELATED),
  };
}

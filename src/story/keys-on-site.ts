import { model } from '../model/on-site.ts';
import { storiesIn } from './stories-on-site.ts';
import { storyKey } from './story-key.ts';
import type { ToldStory } from './tell-story.ts';

const keys = new Map<ToldStory, string>();

/** What the page of a story of this site depends on, as a key made once a build. */
export function pageKey(told: ToldStory): string {
  const key = keys.get(told) ?? storyKey(told, storiesIn(told.story.lang), model);
  keys.set(told, key);
  return key;
}

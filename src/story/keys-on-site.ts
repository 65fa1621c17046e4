import { model } from '../model/on-site.ts';
import { edition } from '../publish/edition-on-site.ts';
import { storiesIn, tellingsOf } from './stories-on-site.ts';
import { storyKey } from './story-key.ts';
import type { ToldStory } from './tell-story.ts';

const keys = new Map<ToldStory, string>();

/** What the page of a story of this site depends on, as a key made once a build. */
export function pageKey(told: ToldStory): string {
  const key = keys.get(told) ?? storyKey(told, storiesIn(told.story.lang), model);
  keys.set(told, key);
  return key;
}

/** What the citations of a story depend on: its text in each language, the figures it shows, and their edition. */
export function citationKey(slug: string): string {
  return [...tellingsOf(slug).map(pageKey), edition.version, edition.date].join(' ');
}

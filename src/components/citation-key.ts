import { model } from '../model/on-site.ts';
import { edition } from '../publish/edition-on-site.ts';
import { storyKey } from '../story/story-key.ts';
import { storiesIn, tellingsOf } from '../story/stories-on-site.ts';

/** What the citations of a story depend on, as a key: its text in each language, the figures it shows, and their edition. */
export function citationKey(slug: string): string {
  const tellings = tellingsOf(slug).map((told) => storyKey(told, storiesIn(told.story.lang), model));
  return [...tellings, edition.version, edition.date].join(' ');
}

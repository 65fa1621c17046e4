import { stringsOf } from './read-story.ts';
import type { StoryFile } from './story.ts';

/** The ids of the observations that a story's `<Value of="…"/>` tags are bound to, in the order of the text. */
export function namedValues({ tags }: Pick<StoryFile, 'tags'>): readonly string[] {
  return tags.flatMap((tag) => {
    const { of = '' } = tag.name === 'Value' ? stringsOf(tag) : {};
    return of === '' ? [] : [of];
  });
}

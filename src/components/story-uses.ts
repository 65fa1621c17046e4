import { pathTo } from '../i18n/path.ts';
import type { Lang } from '../model/vocabulary.ts';
import { namedValues } from '../story/named-values.ts';
import { storiesIn } from '../story/stories-on-site.ts';

/** A story that uses a figure. */
export interface StoryUse {
  readonly path: string;
  readonly title: string;
}

const known = new Map<Lang, ReadonlyMap<string, readonly StoryUse[]>>();

/** By the id of an observation, the stories in a language that state it. */
export function storiesUsing(lang: Lang): ReadonlyMap<string, readonly StoryUse[]> {
  const before = known.get(lang);
  if (before) return before;
  const uses = new Map<string, StoryUse[]>();
  for (const { story, title } of storiesIn(lang)) {
    const use = { path: pathTo(lang, `stories/${story.slug}/`), title };
    for (const each of new Set(namedValues(story))) uses.set(each, [...(uses.get(each) ?? []), use]);
  }
  known.set(lang, uses);
  return uses;
}

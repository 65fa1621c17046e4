import { getCollection } from 'astro:content';
import { pathTo } from '../i18n/path.ts';
import type { Lang } from '../model/vocabulary.ts';
import { findValueIds } from '../story/parse.ts';

/** A story that uses a figure. */
export interface StoryUse {
  readonly path: string;
  readonly title: string;
}

/** By the id of an observation, the stories in a language that state it. */
export async function storiesUsing(lang: Lang): Promise<ReadonlyMap<string, readonly StoryUse[]>> {
  const uses = new Map<string, StoryUse[]>();
  for (const { id, data, body } of await getCollection('stories')) {
    const [language, slug] = id.split('/');
    if (language !== lang) continue;
    const use = { path: pathTo(lang, `stories/${slug ?? ''}/`), title: data.title };
    for (const each of new Set(findValueIds(body ?? ''))) uses.set(each, [...(uses.get(each) ?? []), use]);
  }
  return uses;
}

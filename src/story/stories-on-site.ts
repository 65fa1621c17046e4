import { formatFault } from '../model/fault.ts';
import { MESSAGE_LANG } from '../model/message-lang.ts';
import { model } from '../model/on-site.ts';
import type { Lang } from '../model/vocabulary.ts';
import { checkStories } from './check-stories.ts';
import type { ToldStory } from './tell-story.ts';

const TEXTS = import.meta.glob<string>('/content/{stories,handbook,pages}/{en,zh}/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = new Map(Object.entries(TEXTS).map(([path, text]) => [path.slice(1), text]));
const isDev = import.meta.env?.DEV === true;
const checked = checkStories(files, model, { charts: false });
// In dev the faults of a story stand on its page; what is built has none.
if (!isDev && checked.faults.length > 0) {
  const lines = checked.faults.map((fault) => formatFault(fault, MESSAGE_LANG));
  throw new Error(`${lines.length} fault(s) in the stories:\n${lines.join('\n')}`);
}

/** The files of drafts, which only `astro dev` shows. */
export const draftFiles: ReadonlySet<string> = new Set(
  checked.stories.filter(({ front }) => front.draft).map(({ story }) => story.file),
);

/** Every story of the site in each of its languages: by `order`, else the newest first. Drafts only in `astro dev`. */
export const stories: readonly ToldStory[] = checked.stories
  .filter(({ front }) => isDev || !front.draft)
  .toSorted(
    ({ front: a }, { front: b }) =>
      (a.order ?? Infinity) - (b.order ?? Infinity) || (b.published ?? '').localeCompare(a.published ?? ''),
  );

const byLang = Map.groupBy(stories, ({ story }) => story.lang);

/** The stories in a language. */
export function storiesIn(lang: Lang): readonly ToldStory[] {
  return byLang.get(lang) ?? [];
}

const bySlug = Map.groupBy(stories, ({ story }) => story.slug);

/** A story in each of its languages. */
export function tellingsOf(slug: string): readonly ToldStory[] {
  return bySlug.get(slug) ?? [];
}

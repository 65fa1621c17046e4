import type { APIRoute } from 'astro';
import { citationKey } from '../../../../components/citation-key.ts';
import { citedInStory } from '../../../../components/cited-in-story.ts';
import { writeCitations } from '../../../../publish/citation-text.ts';
import { stories } from '../../../../story/stories-on-site.ts';
import type { ToldStory } from '../../../../story/tell-story.ts';

const FORMS = { 'citations.bib': 'bibtex', 'citations.json': 'csl' } as const;
type Props = { told: ToldStory; form: (typeof FORMS)[keyof typeof FORMS] };

// The story and its charts as programs that keep references read them, in the language of the page.
export const getStaticPaths = () =>
  stories.flatMap((told) => {
    const { lang, slug } = told.story;
    const key = import.meta.env.PROD && { cacheKey: citationKey(slug) };
    return Object.entries(FORMS).map(([file, form]) => ({
      params: { lang: lang === 'zh' ? 'zh' : undefined, story: slug, file },
      props: { told, form },
      ...key,
    }));
  });

export const GET: APIRoute<Props> = ({ props: { told, form } }) => {
  const items = citedInStory(told).map((part) => part.items[told.story.lang]);
  return new Response(`${writeCitations(items, form)}\n`);
};

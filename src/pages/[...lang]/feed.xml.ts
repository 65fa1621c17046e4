import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { LANG_PATHS } from '../../i18n/lang-paths.ts';
import { fileAt, pathTo } from '../../i18n/path.ts';
import { textFor } from '../../i18n/text.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { site } from '../../site.ts';
import { storiesIn } from '../../story/stories-on-site.ts';

export const getStaticPaths = () => [...LANG_PATHS];

const absolute = (path: string): string => new URL(path, site.url).href;

/** The days of a story as moments: they begin at midnight in China. */
function datesOf(published: string, updated: string | null) {
  const dateOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`);
  return { published: dateOf(published), date: dateOf(updated ?? published) };
}

/** The stories of a language as an Atom feed; its dates are those of the stories. */
export const GET: APIRoute = ({ props }) => {
  const { lang } = props as { lang: Lang };
  const stories = storiesIn(lang).flatMap(({ story: { slug }, front, title, description }) =>
    front.published ? [{ slug, title, description, ...datesOf(front.published, front.updated), front }] : [],
  );
  const feed = new Feed({
    id: absolute(pathTo(lang)),
    title: site.name[lang],
    description: site.line[lang],
    link: absolute(pathTo(lang)),
    language: lang === 'zh' ? 'zh-Hans' : 'en-GB',
    favicon: absolute(fileAt('favicon.svg')),
    copyright: textFor(lang).footer.licence,
    updated: new Date(Math.max(...stories.map(({ date }) => date.getTime()))),
    feedLinks: { atom: absolute(fileAt(lang === 'zh' ? 'zh/feed.xml' : 'feed.xml')) },
    generator: site.name.en,
  });
  for (const { slug, title, description, published, date, front } of stories) {
    const link = absolute(pathTo(lang, `stories/${slug}/`));
    const author = front.authors.map((name) => ({ name }));
    feed.addItem({ id: link, link, title, description, author, published, date });
  }
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};

import type { APIRoute } from 'astro';
import { knownWords } from '../../../i18n/known-words.ts';
import { textFor } from '../../../i18n/text.ts';
import { chartsOfIndicator } from '../../../model/chart-groups.ts';
import { coveredPlaces } from '../../../model/overview.ts';
import { model } from '../../../model/on-site.ts';
import { PICTURES, picturePng } from '../../../picture/picture-png.ts';
import { socialSvg, type SocialParts } from '../../../picture/social-svg.ts';
import { languages, site, type Language } from '../../../site.ts';
import { charts } from '../../../story/on-site.ts';
import { storiesIn } from '../../../story/stories-on-site.ts';
import { socialChart, type Shared } from '../../../story/social-chart.ts';

type Named = Pick<SocialParts, 'kicker' | 'title' | 'text'>;

interface Picture {
  readonly lang: Language;
  readonly page: string;
  readonly named: Named;
  readonly shared: Shared | null;
}

/** The pictures of a language: of the site, its stories, the places with a text of their own, indicators with a chart. */
function picturesOf(lang: Language): readonly Picture[] {
  const text = textFor(lang);
  const stories = storiesIn(lang).filter(({ front }) => !front.draft);
  const indicators = [...model.indicators.values()].filter(
    ({ id }) => chartsOfIndicator(model, id).length > 0,
  );
  const of = (page: string, shared: Shared | null, named: Named): Picture => ({ lang, page, shared, named });
  return [
    of('site', null, { kicker: '', title: text.home.title, text: '' }),
    ...stories.map(({ story: { slug }, title, description }) =>
      of(`stories/${slug}`, { kind: 'story', slug }, { kicker: text.nav.stories, title, text: description }),
    ),
    ...coveredPlaces(model).own.map((id) => {
      const { name, type } = model.regions.get(id)!;
      return of(`places/${id}`, { kind: 'place', id }, { kicker: type[lang], title: name[lang], text: '' });
    }),
    ...indicators.map(({ id, name, topic }) =>
      of(
        `indicators/${id}`,
        { kind: 'indicator', id },
        { kicker: text.topic[topic], title: name[lang], text: '' },
      ),
    ),
  ];
}

export const getStaticPaths = () =>
  languages.flatMap(picturesOf).map((picture) => ({
    params: { lang: picture.lang, page: picture.page },
    props: { picture },
  }));

export const GET: APIRoute<{ picture: Picture }> = async ({ props: { picture } }) => {
  const { lang, page, named, shared } = picture;
  const chart = shared && socialChart(shared, lang, model, charts);
  const text = named.text || (chart?.measure ?? site.line[lang]);
  const svg = socialSvg({ lang, ...named, known: knownWords(model), text, drawing: chart?.narrow ?? null });
  const png = await picturePng(svg, `social/${lang}/${page}.png`, PICTURES, 1);
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
};

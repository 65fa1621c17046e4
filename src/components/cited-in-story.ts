import { pathTo } from '../i18n/path.ts';
import { model } from '../model/on-site.ts';
import type { Lang } from '../model/vocabulary.ts';
import { citeChart, citeStory, type CslItem } from '../publish/citation-item.ts';
import { edition } from '../publish/edition-on-site.ts';
import { site } from '../site.ts';
import type { ComposedChart } from '../story/composed.ts';
import { composeAll } from '../story/composed-charts.ts';
import { chartsOn } from '../story/on-site.ts';
import { tellingsOf } from '../story/stories-on-site.ts';
import type { ToldStory } from '../story/tell-story.ts';

/** What is cited by itself: a story, or one of its charts, as a record in each language. */
export interface CitedPart {
  readonly id: string;
  readonly title: string;
  readonly items: Readonly<Record<Lang, CslItem>>;
  readonly chart: ComposedChart | null;
}

/** A story and then each of its charts, once. What is there in one language only is cited in that one. */
export function citedInStory(told: ToldStory): readonly CitedPart[] {
  const { slug, lang: own } = told.story;
  const page = `stories/${slug}/`;
  const address = (lang: Lang): string => new URL(pathTo(lang, page), site.url).href;
  const inBoth = (cite: (lang: Lang) => CslItem): CitedPart['items'] => ({ en: cite('en'), zh: cite('zh') });
  const tellings = tellingsOf(slug);
  const whole = inBoth((lang) => {
    const { title, front, story } = tellings.find((each) => each.story.lang === lang) ?? told;
    const published = front.published ?? edition.date;
    const thing = { id: slug, title, address: address(story.lang), authors: front.authors, published };
    return citeStory(thing, story.lang);
  });
  const drawn = Map.groupBy(composeAll(chartsOn(page), model), ({ chart }) => chart.id);
  const parts = [...drawn].flatMap(([id, files]): readonly CitedPart[] => {
    const [first] = files;
    if (!first) return [];
    const inLang = (lang: Lang): typeof first => files.find((each) => each.lang === lang) ?? first;
    const { chart } = inLang(own);
    const items = inBoth((lang) => {
      const { chart, lang: found } = inLang(lang);
      const thing = { id, title: chart.title, address: `${address(found)}#${id}` };
      return citeChart(thing, chart.observations, edition, found);
    });
    return [{ id, title: chart.title, items, chart }];
  });
  return [{ id: slug, title: told.title, items: whole, chart: null }, ...parts];
}

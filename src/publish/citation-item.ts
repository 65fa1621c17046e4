import type { CSL, CSLDate, CSLName } from '@citation-js/core';
import type { Model } from '../model/load.ts';
import type { Indicator, Observation, Source } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { nameObservation } from '../i18n/name-observation.ts';
import { textFor } from '../i18n/text.ts';
import { site } from '../site.ts';
import { authorsOf, documentName } from './citation-authors.ts';
import type { Edition } from './edition.ts';

/** A record of CSL-JSON; every other form of a citation is made from it. The day it was read is the reader's to add. */
export type CslItem = CSL;

/** What is cited beside the data themselves, and where it is to be found: an absolute address that lasts. */
export interface CitedThing {
  readonly id: string;
  readonly title: string;
  readonly address: string;
}

/** The whole dataset: the issuers of its documents first, those with most figures foremost. */
export function citeDataset(model: Model, edition: Edition, lang: Lang, address: string): CslItem {
  const title = textFor(lang).cite.dataset;
  return ours('dataset', { id: 'youju', title, address }, documents(model.observations), edition, lang);
}

/** All figures of an indicator. */
export function citeIndicator(
  model: Model,
  indicator: Indicator,
  edition: Edition,
  lang: Lang,
  address: string,
): CslItem {
  const figures = model.observations.filter((each) => each.indicator.id === indicator.id);
  const title = textFor(lang).cite.indicator(indicator.name[lang]);
  return ours('dataset', { id: indicator.id, title, address }, documents(figures), edition, lang);
}

/** One figure: who says it and where it was printed stand before this site. One that we worked out is ours. */
export function citeObservation(
  observation: Observation,
  operands: readonly Observation[],
  edition: Edition,
  lang: Lang,
  address: string,
): CslItem {
  const { source } = observation;
  const words = textFor(lang).cite;
  const figure = nameObservation(observation, lang);
  const sources = source ? [source] : documents(operands);
  const title = source
    ? words.stated(figure, documentName(source, lang))
    : words.derived(
        figure,
        sources.map((each) => documentName(each, lang)).join(lang === 'zh' ? '；' : '; '),
      );
  return ours('dataset', { id: observation.id, title, address }, sources, edition, lang);
}

/** A chart, by the figures it shows. */
export function citeChart(
  chart: CitedThing,
  observations: readonly Observation[],
  edition: Edition,
  lang: Lang,
): CslItem {
  const title = textFor(lang).cite.chart(chart.title);
  return ours('graphic', { ...chart, title }, documents(observations), edition, lang);
}

/** A story, by those who wrote it. */
export function citeStory(
  story: CitedThing & { readonly authors: readonly string[]; readonly published: string },
  lang: Lang,
): CslItem {
  const author = story.authors.map((literal): CSLName => ({ literal }));
  return { ...base('webpage', story, lang), author, issued: toDate(story.published) };
}

/** The documents that figures come from, those with most of them first. */
function documents(figures: readonly Observation[]): readonly Source[] {
  const counts = new Map<Source, number>();
  for (const { source } of figures) if (source) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([source]) => source);
}

function ours(
  type: CSL['type'],
  thing: CitedThing,
  sources: readonly Source[],
  { version, date }: Edition,
  lang: Lang,
): CslItem {
  const author = authorsOf(sources, lang);
  return {
    ...base(type, thing, lang),
    ...(author.length > 0 && { author: [...author] }),
    ...(version !== null && { version }),
    issued: toDate(date),
  };
}

function base(type: CSL['type'], { id, title, address }: CitedThing, lang: Lang): CslItem {
  const publisher = lang === 'zh' ? site.name.zh : `${site.name.en} ${site.name.zh}`;
  return { id, type, title, publisher, URL: address, language: lang === 'zh' ? 'zh-Hans' : 'en-GB' };
}

function toDate(iso: string): CSLDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { 'date-parts': [[year, month, day]] };
}

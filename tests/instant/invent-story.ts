import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureId, MEASURES, placeId, type Measure } from './invent-data.ts';

/** A story to invent: three line charts of so many places and years, figures as inventData adds them. */
export interface StoryPlan {
  readonly slug: string;
  readonly places: number;
  readonly years: number;
  /** The first of its places, counted from 0. */
  readonly first?: number;
  /** How many years before the last its charts end. */
  readonly since?: number;
}

const TEXT = {
  en: {
    title: 'What the trial yearbook says of some cities',
    description:
      'An invented story of invented cities, as long as a story is, with charts as large as charts of this kind are.',
    by: 'The trial desk',
    checked: 'A trial reader',
    chart: 'The cities of the trial yearbook year by year',
    heading: 'What the next chart shows',
    told: 'In the yearbook this place has',
    then: 'and another has',
    fill: 'Counts of this kind are taken at the end of a year by the office that keeps the register, and what it counts is said in the note under each chart. A count says how many there are. It does not say how large they are, what they make, or whether they were there before.',
  },
  zh: {
    title: '试验年鉴里的几座城市说了些什么',
    description: '一篇虚构的报道，写几座虚构的城市，篇幅与真的报道相当，图也与这类图一样大，只用来称量页面。',
    by: '试验编辑部',
    checked: '试验校对',
    chart: '试验年鉴中的城市逐年数字',
    heading: '下一张图画的是什么',
    told: '据年鉴，有的地方是',
    then: '，有的地方是',
    fill: '这类数字由登记机关在年末统计，统计的是什么，写在每张图的注里。数字只说明有多少，不说明规模多大、做什么产品，也不说明从前是否就有。',
  },
} as const;

/** Writes a story with three charts in both languages into a copy of the project. */
export function inventStory(folder: string, plan: StoryPlan): void {
  for (const lang of ['en', 'zh'] as const) {
    const stories = join(folder, 'content', 'stories', lang);
    mkdirSync(stories, { recursive: true });
    writeFileSync(join(stories, `${plan.slug}.mdx`), storyText(plan, lang));
  }
}

/** The text of an invented story; `withCharts` false leaves its charts out. */
export function storyText(plan: StoryPlan, lang: 'en' | 'zh', withCharts = true): string {
  const text = TEXT[lang];
  const parts = MEASURES.flatMap((measure, at) => [
    `## ${text.heading}`,
    `${text.told} ${value(measure, plan, 0)} ${text.then} ${value(measure, plan, 1)}${lang === 'zh' ? '。' : '.'} ${text.fill}`,
    ...(withCharts ? [chart(plan, measure, at, text.chart)] : []),
    `${text.fill} ${text.fill}`,
  ]);
  return [front(text), `${text.fill}`, ...parts, ''].join('\n\n');
}

function front(text: (typeof TEXT)[keyof typeof TEXT]): string {
  return [
    ...['---', `title: ${text.title}`, `description: ${text.description}`, 'authors:', `  - ${text.by}`],
    ...[`checked_by: ${text.checked}`, 'published: 2026-11-22', '---'],
  ].join('\n');
}

function value(measure: Measure, { first = 0, since = 0 }: StoryPlan, place: number): string {
  return `<Value of="${figureId(measure, first + place, since)}" />`;
}

function chart(plan: StoryPlan, measure: Measure, at: number, title: string): string {
  const { slug, first = 0, since = 0 } = plan;
  const places = [...Array(plan.places).keys()].map((place) => first + place);
  const years = [...Array(plan.years).keys()].map((year) => since + year).toReversed();
  const of = places.flatMap((place) => years.map((year) => figureId(measure, place, year)));
  const attributes = [`id="${slug}-${at + 1}"`, `of="${of.join(' ')}"`, `title="${title}"`];
  return `<LineChart\n  ${attributes.join('\n  ')}\n  places="${places.map(placeId).join(' ')}"\n/>`;
}

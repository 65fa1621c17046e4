import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { sayAbout, sayFigure, sayTarget } from './bullet-words.ts';
import { describeFigure } from './describe-figures.ts';

const WORDS = {
  en: {
    part: (figure: string, scope: string) => `of them ${figure}: ${scope}`,
    whole: (place: string, counts: readonly string[]) => `${place}, ${counts.join('; of them ')}.`,
    colon: ': ',
    comma: ', ',
    each: 'One mark stands for one.',
    open: 'Open squares are a target.',
  },
  zh: {
    part: (figure: string, scope: string) => `其中${figure}：${scope}`,
    whole: (place: string, counts: readonly string[]) => `${place}，${counts.join('；其中，')}。`,
    colon: '：',
    comma: '，',
    each: '一个图形代表一个。',
    open: '空心方块为目标。',
  },
} as const;

/** What stands under a count: the place where there are several, its time and kind, and what exactly is counted. */
export function sayUnits(
  observation: Observation,
  lang: Lang,
  { place, scope }: { readonly place: boolean; readonly scope: boolean },
): string {
  const about = observation.kind === 'target' ? sayTarget(observation, lang) : sayAbout(observation, lang);
  const { region, definition } = observation;
  return [...(place ? [region.name[lang]] : []), about, ...(scope ? [definition.scope[lang]] : [])].join(
    WORDS[lang].comma,
  );
}

/** A part drawn within its whole: `of them 6 projects: applications for …`. */
export function sayPart(observation: Observation, lang: Lang): string {
  return WORDS[lang].part(sayFigure(observation, lang), observation.definition.scope[lang]);
}

/** A unit chart in words: every count with its place, its time and what is counted, and its parts. */
export function describeUnits(
  blocks: readonly { readonly whole: Observation; readonly parts: readonly Observation[] }[],
  lang: Lang,
): readonly string[] {
  const words = WORDS[lang];
  const hasTarget = blocks.some(({ whole }) => whole.kind === 'target');
  return [
    words.each,
    hasTarget ? words.open : '',
    ...blocks.map(({ whole, parts }) => {
      const counts = [whole, ...parts].map(
        (each) => describeFigure(each, lang) + words.colon + each.definition.scope[lang],
      );
      return words.whole(whole.region.name[lang], counts);
    }),
  ];
}

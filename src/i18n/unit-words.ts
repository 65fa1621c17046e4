import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { sayAbout, sayFigure, sayTarget } from './bullet-words.ts';

const WORDS = {
  en: {
    part: (figure: string, scope: string) => `of them ${figure}: ${scope}`,
    whole: (place: string, figure: string, about: string) => ` ${place}: ${figure} (${about})`,
    inner: (part: string) => `, ${part}`,
    comma: ', ',
    stop: '.',
    each: ' One mark stands for one.',
    open: ' Open squares are a target.',
  },
  zh: {
    part: (figure: string, scope: string) => `其中${figure}：${scope}`,
    whole: (place: string, figure: string, about: string) => `${place}：${figure}（${about}）`,
    inner: (part: string) => `，${part}`,
    comma: '，',
    stop: '。',
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
  title: string,
  blocks: readonly { readonly whole: Observation; readonly parts: readonly Observation[] }[],
  lang: Lang,
): string {
  const words = WORDS[lang];
  const counts = blocks.map(({ whole, parts }) => {
    const about = sayUnits(whole, lang, { place: false, scope: true });
    const inner = parts.map((part) => words.inner(sayPart(part, lang)));
    return words.whole(whole.region.name[lang], sayFigure(whole, lang), about) + inner.join('') + words.stop;
  });
  const hasTarget = blocks.some(({ whole }) => whole.kind === 'target');
  return [title + words.stop, words.each, hasTarget ? words.open : '', ...counts].join('');
}

import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { sayAbout, sayFigure, sayTarget } from './bullet-words.ts';

const WORDS = {
  en: {
    target: (figure: string, about: string) => ` An upright tick is the target: ${figure}, ${about}.`,
    outcome: (figure: string, about: string) => ` A bar from zero is the outcome: ${figure}, ${about}`,
    distance: (far: string) => `; ${far}.`,
    baseline: (figure: string, about: string) => ` Below it, an earlier figure: ${figure}, ${about}.`,
    place: (place: string) => ` ${place}.`,
    stop: '.',
  },
  zh: {
    target: (figure: string, about: string) => `竖线为目标：${figure}，${about}。`,
    outcome: (figure: string, about: string) => `自零起的条为结果：${figure}，${about}`,
    distance: (far: string) => `；${far}。`,
    baseline: (figure: string, about: string) => `其下为此前的数字：${figure}，${about}。`,
    place: (place: string) => `${place}。`,
    stop: '。',
  },
} as const;

/** A bullet chart in words: the target, what came of it and how far that is from it, and an earlier figure. */
export function describeBullet(
  title: string,
  target: Observation,
  outcome: { readonly observation: Observation; readonly distance: string } | null,
  baseline: Observation | null,
  noOutcome: string,
  lang: Lang,
): string {
  const words = WORDS[lang];
  const came = outcome
    ? words.outcome(sayFigure(outcome.observation, lang), sayAbout(outcome.observation, lang)) +
      words.distance(outcome.distance)
    : `${lang === 'en' ? ' ' : ''}${noOutcome}${words.stop}`;
  return [
    title + words.stop,
    words.place(target.region.name[lang]),
    words.target(sayFigure(target, lang), sayTarget(target, lang)),
    came,
    ...(baseline ? [words.baseline(sayFigure(baseline, lang), sayAbout(baseline, lang))] : []),
  ].join('');
}

import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { describeFigure } from './describe-figures.ts';

const WORDS = {
  en: {
    target: (place: string, figure: string) => `${place}, the target, an upright tick: ${figure}.`,
    outcome: (figure: string, far: string) => `The outcome, a bar from zero: ${figure}; ${far}.`,
    baseline: (figure: string) => `An earlier figure, below: ${figure}.`,
    none: (said: string) => `${said}.`,
  },
  zh: {
    target: (place: string, figure: string) => `${place}，竖线为目标：${figure}。`,
    outcome: (figure: string, far: string) => `自零起的条为结果：${figure}；${far}。`,
    baseline: (figure: string) => `其下为此前的数字：${figure}。`,
    none: (said: string) => `${said}。`,
  },
} as const;

/** A bullet chart in words: the target, what came of it and how far that is from it, and an earlier figure. */
export function describeBullet(
  target: Observation,
  outcome: { readonly observation: Observation; readonly distance: string } | null,
  baseline: Observation | null,
  noOutcome: string,
  lang: Lang,
): readonly string[] {
  const words = WORDS[lang];
  return [
    words.target(target.region.name[lang], describeFigure(target, lang)),
    outcome
      ? words.outcome(describeFigure(outcome.observation, lang), outcome.distance)
      : words.none(noOutcome),
    ...(baseline ? [words.baseline(describeFigure(baseline, lang))] : []),
  ];
}

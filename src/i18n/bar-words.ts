import type { Lang } from '../model/vocabulary.ts';

/** What bars, columns and stacked bars say beside their figures. */
export interface BarWords {
  readonly largest: (named: string) => string;
  /** A target's mode, or that a figure is a rule, with its time. */
  readonly due: (mode: string, period: string) => string;
  readonly rest: string;
  readonly restTold: string;
  readonly wholeIs: (name: string, figure: string) => string;
  readonly wholeNamed: (name: string) => string;
  readonly wholeUnknown: string;
  readonly wholeFilled: string;
}

const WORDS: Readonly<Record<Lang, BarWords>> = {
  en: {
    largest: (named) => `The largest: ${named}.`,
    due: (mode, period) => `${mode}, ${period}`,
    rest: 'The rest: not stated',
    restTold: 'The parts do not fill the whole. What the rest is, is not stated; it is drawn open.',
    wholeIs: (name, figure) => `The whole: ${name}; ${figure}.`,
    wholeNamed: (name) => `The whole: ${name}.`,
    wholeUnknown: 'The whole is not stated. The bar is as long as the parts given.',
    wholeFilled: 'The parts fill the whole.',
  },
  zh: {
    largest: (named) => `最大：${named}。`,
    due: (mode, period) => `${mode}，${period}`,
    rest: '其余：未载',
    restTold: '各部分未占满整体。其余是什么，原文未载，画作空框。',
    wholeIs: (name, figure) => `整体：${name}；${figure}。`,
    wholeNamed: (name) => `整体：${name}。`,
    wholeUnknown: '整体是多少，原文未载。条长为所列各部分之和。',
    wholeFilled: '各部分占满整体。',
  },
};

/** The words of bars, columns and stacked bars in a language. */
export function barWords(lang: Lang): BarWords {
  return WORDS[lang];
}

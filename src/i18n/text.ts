import type { Lang } from '../model/vocabulary.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The keys of one language with any wording: a text stays a text, a function keeps its parameters. */
type Worded<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [K in keyof T]: Worded<T[K]> };

/** All texts of the interface in some language; its keys are those of en.ts. */
export type Texts = Worded<typeof en>;

const TEXTS: Record<Lang, Texts> = { en, zh };

/** The texts of the interface in a language: `textFor('zh').basis.stock` is 时点数. */
export function textFor(lang: Lang): Texts {
  return TEXTS[lang];
}

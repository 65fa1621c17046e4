import type { Lang } from '../model/vocabulary.ts';

const COLLATORS: Readonly<Record<Lang, Intl.Collator>> = {
  en: new Intl.Collator('en-GB', { ignorePunctuation: true }),
  zh: new Intl.Collator('zh-Hans-u-co-pinyin', { ignorePunctuation: true }),
};

/** Terms in the order of a language's dictionaries: by alphabet, or by pinyin; quotation marks do not count. */
export function sortTerms<T extends Readonly<Record<Lang, string>>>(
  terms: readonly T[],
  lang: Lang,
): readonly T[] {
  return terms.toSorted((a, b) => COLLATORS[lang].compare(a[lang], b[lang]));
}

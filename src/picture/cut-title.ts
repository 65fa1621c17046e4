import { breakWords } from '../i18n/break-words.ts';
import type { Language } from '../site.ts';

/** The pieces between which a title may break, as headlines of pages do; `undefined` in English, which breaks at its spaces. */
export function cutTitle(
  title: string,
  lang: Language,
  known: readonly string[] = [],
): readonly string[] | undefined {
  return lang === 'zh' ? breakWords(title, lang, known) : undefined;
}

import { Refusal } from '../model/refusal.ts';
import type { Lang } from '../model/vocabulary.ts';

/** Does what may be refused; a refusal names the tag, so that the message of a failed build leads to it. */
export function nameRefusal<T>(tag: string, lang: Lang, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [colon, stop] = lang === 'zh' ? ['：', '。'] : [': ', '. '];
    const what = error.what[lang].replace(/[.。]$/u, '');
    const mend = error.mend[lang] === '' ? '' : stop + error.mend[lang];
    throw new Error(tag + colon + what + mend, { cause: error });
  }
}

import type { Lang } from '../model/vocabulary.ts';

const CLOSES = /^[，。、：；！？”’》）」…,.:;!?)]+$/u;
const OPENS = /[“‘《（「(]$/u;

/**
 * The pieces between which a headline may break: words in Chinese (by the Unicode segmenter), marks with the word
 * they belong to; English text is one piece, as it breaks at its spaces.
 */
export function breakWords(text: string, lang: Lang): readonly string[] {
  if (lang === 'en') return [text];
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && (CLOSES.test(segment) || OPENS.test(last)))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

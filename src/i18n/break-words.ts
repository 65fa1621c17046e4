import type { Lang } from '../model/vocabulary.ts';

const CLOSES = /^[，。、：；！？”’》）」…,.:;!?)%]+$/u;
const OPENS = /[“‘《（「(]$/u;
const DIGIT_ENDS = /[\d%.]$/u;
const COUNTED = /^\p{Script=Han}/u;
/** Between a number and its classifier stand the words for large numbers: 28亿元. */
const LARGE = /\d[万亿]+$/u;
/** Words that lean on the one before, and never begin a line. */
const ENCLITIC = /^(?:[的地得了着过们等级]|的是)$/u;
/** Letters, digits and what holds them together in a code: R&D, GB/T, UTF-8, 2010—2024. */
const CODE_ENDS = /[\p{Script=Latin}\d&/.+–—-]$/u;
const CODE_BEGINS = /^[\p{Script=Latin}\d&/.+–—-]/u;
/** Words that lean on the one after, and never end a line. */
const PROCLITIC = /^[同与和及或在从由向把被对比未不没每各有须]$|^须有$/u;
const SINGLE = /^\p{Script=Han}$/u;

/**
 * The pieces between which a headline may break: words in Chinese (by the Unicode segmenter), with them the marks,
 * classifiers and small words that belong to them, and short forms of two characters that the segmenter does not know
 * (高企). `known` words are never parted: names of places are in no dictionary. English text is one piece, as it breaks
 * at its spaces.
 */
export function breakWords(text: string, lang: Lang, known: readonly string[] = []): readonly string[] {
  if (lang === 'en') return [text];
  const pieces: string[] = [];
  for (const segment of cutSegments(text, known)) {
    const last = pieces.at(-1);
    if (last !== undefined && belongs(last, segment)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** What finds the words of a list: made once a list, which many headlines are cut by. */
const patterns = new WeakMap<readonly string[], RegExp>();

/** Known words, the longest first, and between them the words of the segmenter. */
function cutSegments(text: string, known: readonly string[]): readonly string[] {
  const pattern = patterns.get(known) ?? patternOf(known);
  patterns.set(known, pattern);
  const parts = known.length > 0 ? text.split(pattern) : [text];
  return parts.flatMap((part, at) =>
    at % 2 === 1 ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment),
  );
}

function patternOf(known: readonly string[]): RegExp {
  const inOrder = known.toSorted((a, b) => b.length - a.length).map((word) => RegExp.escape(word));
  return new RegExp(`(${inOrder.join('|')})`, 'u');
}

function belongs(last: string, next: string): boolean {
  if (CLOSES.test(next) || OPENS.test(last) || ENCLITIC.test(next) || PROCLITIC.test(last)) return true;
  if (CODE_ENDS.test(last) && CODE_BEGINS.test(next)) return true;
  if ((DIGIT_ENDS.test(last) || LARGE.test(last)) && COUNTED.test(next)) return true;
  return SINGLE.test(last) && SINGLE.test(next) && !PROCLITIC.test(next);
}

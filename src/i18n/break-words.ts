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
const PROCLITIC =
  /^[同与和及或在从到至由向把被对比为按所若因未不没每各有须约仍也却都已仅只可将更最远另]$|^须有$/u;
const HAN_ENDS = /\p{Script=Han}$/u;
/** What clings to a noun and not to a verb, and the kinds of places, which follow their names. */
const OF_A_NOUN = /^[的等级省市县区]$/u;
const SINGLE = /^\p{Script=Han}$/u;

/** Long words of everyday use here that the Unicode segmenter cuts in two. */
export const EVERYDAY = ['百分点', '成交额', '本站', '占比', '高新区', '上下限'] as const;

/**
 * The pieces between which a headline may break: words in Chinese (by the Unicode segmenter), with them the marks,
 * classifiers and small words that belong to them; what the segmenter does not know and cuts into single characters leans
 * on what stands before (高企, 驻马店). `known` words are never parted: names of places are in no dictionary. English text is one piece, as it breaks
 * at its spaces.
 */
export function breakWords(text: string, lang: Lang, known: readonly string[] = EVERYDAY): readonly string[] {
  if (lang === 'en') return [text];
  const pieces: Piece[] = [];
  for (const segment of cutSegments(text, known)) {
    const last = pieces.at(-1);
    if (last === undefined || !belongs(last.text, segment))
      pieces.push({ text: segment, isStray: SINGLE.test(segment) && !PROCLITIC.test(segment) });
    else {
      const clings = CLOSES.test(segment) || OF_A_NOUN.test(segment);
      pieces[pieces.length - 1] = { ...last, text: last.text + segment, isStray: last.isStray && clings };
    }
  }
  return leanStrays(pieces, known);
}

/** What stands together; a stray is a single character, and what clings to it, that the segmenter found no word for. */
interface Piece {
  readonly text: string;
  readonly isStray: boolean;
}

function leanStrays(pieces: readonly Piece[], known: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const [at, { text, isStray }] of pieces.entries()) {
    const before = pieces[at - 1];
    const leans = isStray && before && HAN_ENDS.test(before.text) && !known.includes(before.text);
    if (leans) whole[whole.length - 1] += text;
    else whole.push(text);
  }
  return whole;
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
  return SINGLE.test(last) && SINGLE.test(next) && (next === '为' || !PROCLITIC.test(next));
}

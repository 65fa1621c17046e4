import { COUNTS } from './lexicon-counts.ts';
import { IDIOMS } from './lexicon-idioms.ts';
import { WORDS_WITH_ONE } from './lexicon-one.ts';
import { WORDS_WITH_NUMERALS } from './lexicon-words.ts';
import { NUMERAL_SIGNS } from './numeral-sign.ts';

// 系统一个 is 系统 and 一个, not 统一.
const NOT_AFTER: ReadonlyMap<string, string> = new Map([
  ['统一', '系传血总道'],
  ['单一', '清订名菜账保简榜表罚运提货工'],
  ['同一', '合共相协如会认不赞'],
  ['之一', '总'],
  ['一起', '生处破立审判'],
  ['多半', '许众'],
]);

const split = (words: string): readonly string[] => words.trim().split(/\s+/u);
const COUNTED = new Set(split(COUNTS));
const WORDS = new Set(split(WORDS_WITH_ONE + WORDS_WITH_NUMERALS + IDIOMS));
const LONGEST = new Map<string, number>();
for (const word of [...WORDS, ...COUNTED]) {
  LONGEST.set(word.charAt(0), Math.max(word.length, LONGEST.get(word.charAt(0)) ?? 0));
}

/** All words of the closed lexicon: they contain a numeral and count nothing. */
export const LEXICON: ReadonlySet<string> = WORDS;

/**
 * The length of the longest word of the lexicon at an offset; 0 where there is none, or where a count begins
 * there (十分钟), or the characters around part the word (系统一套, 每一百人).
 */
export function matchLexicon(text: string, at: number): number {
  for (let length = LONGEST.get(text.charAt(at)) ?? 0; length > 1; length -= 1) {
    const word = text.slice(at, at + length);
    if (COUNTED.has(word)) return 0;
    if (WORDS.has(word) && word.length === length && !isParted(text, at, word)) return length;
  }
  return 0;
}

function isParted(text: string, at: number, word: string): boolean {
  if (at > 0 && NOT_AFTER.get(word)?.includes(text.charAt(at - 1))) return true;
  const next = text.charAt(at + word.length);
  const mayFollow = next === '一' && word !== '一一';
  return NUMERAL_SIGNS.has(word.charAt(word.length - 1)) && NUMERAL_SIGNS.has(next) && !mayFollow;
}

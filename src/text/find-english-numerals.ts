import { ENGLISH_PHRASES, PRONOUN_ONE, ROMAN_NAMES } from './english-lexicon.ts';
import type { Numeral } from './numeral.ts';

const CARDINALS =
  'zero|nought|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const POWERS =
  'hundred|thousand|million|billion|trillion|dozen|hundreds|thousands|millions|billions|trillions|dozens|tens';
const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|thousandth|millionth';
const PARTS =
  'half|halves|quarter|quarters|thirds|fourths|fifths|sixths|sevenths|eighths|ninths|tenths|twelfths|twentieths|hundredths|thousandths';
const TIMES =
  'twice|thrice|halve|halved|halves|halving|(?:double|treble|triple|quadruple|quintuple|sextuple)[sd]?|(?:doubl|trebl|tripl|quadrupl|quintupl)ing|twosome|threesome|duo|trio|quartet|couple';
const OTHERS = 'firstly|secondly|thirdly|fourthly|scores?(?=\\s+of\\b)|twos|threes|fours|fives';

const WORD = `(?:${CARDINALS}|${POWERS}|${ORDINALS}|${PARTS}|${TIMES}|${OTHERS})`;
const FOLD = String.raw`(?:(?:${CARDINALS}|${POWERS})(?:[- ](?:${CARDINALS}|${POWERS}))*[- ]?folds?)`;
const JOINT = String.raw`(?:\s*[-‐‑–]\s*|\s+(?:and\s+)?(?:a\s+)?)`;
const WORDS = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{N}])(?:${FOLD}|${WORD}(?:${JOINT}(?:${FOLD}|${WORD}))*)(?![\p{Script=Latin}\p{N}])`,
  'giu',
);
/** Any sign that is a number to Unicode: digits of every script, ½, Ⅳ, ②; with what parts or follows them. */
const DIGITS =
  /[\p{N}🔟](?:[\p{N}.,，．·]*\p{N})?(?:\s?(?:%|％|‰|per\s?cent|million|billion|trillion|thousand)(?![\p{L}])|[％%‰])?/gu;
const ROMAN =
  /(?<![\p{Script=Latin}\p{N}])(?=[IVXLCDM]{2})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{Script=Latin}\p{N}])/gu;

/** What stands for a phrase of the lexicon while numerals are looked for. */
const HIDDEN = '\uFFFC';

/**
 * Every numeral of an English text in order: digits of any script, words (`eleven`, `a third`, `twenty-one`, `tripled`,
 * `fortyfold`, `dozens`) and Roman numerals of two letters or more. Phrases of the closed lexicon (`one of`) are none.
 */
export function findEnglishNumerals(text: string): readonly Numeral[] {
  const hide = (phrase: string): string => HIDDEN.repeat(phrase.length);
  const plain = text.replace(ENGLISH_PHRASES, hide).replace(PRONOUN_ONE, hide);
  return [DIGITS, WORDS, ROMAN]
    .flatMap((pattern) => [...plain.matchAll(pattern)])
    .filter(([found]) => !ROMAN_NAMES.has(found))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length, text: found }))
    .toSorted((a, b) => a.start - b.start);
}

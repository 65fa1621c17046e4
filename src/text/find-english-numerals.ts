import { ENGLISH_PHRASES, ROMAN_NAMES } from './english-lexicon.ts';
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
  String.raw`(?<![\p{L}\p{N}])(?:${FOLD}|${WORD}(?:${JOINT}(?:${FOLD}|${WORD}))*)(?![\p{L}\p{N}])`,
  'giu',
);
/** Any sign that is a number to Unicode: digits of every script, ½, Ⅳ, ②; with what parts or follows them. */
const DIGITS =
  /[\p{N}🔟](?:[\p{N}.,，．·]*\p{N})?(?:\s?(?:%|％|‰|per\s?cent|million|billion|trillion|thousand)(?![\p{L}])|[％%‰])?/gu;
const ROMAN =
  /(?<![\p{L}\p{N}])(?=[IVXLCDM]{2})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\p{N}])/gu;

/**
 * Every numeral of an English text in order: digits of any script, words (`eleven`, `a third`, `twenty-one`, `tripled`,
 * `fortyfold`, `dozens`) and Roman numerals of two letters or more. Phrases of the closed lexicon (`one of`) are none.
 */
export function findEnglishNumerals(text: string): readonly Numeral[] {
  const phrases = [...text.matchAll(ENGLISH_PHRASES)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const found = [DIGITS, WORDS, ROMAN].flatMap((pattern) => [...text.matchAll(pattern)]);
  return found
    .filter((match) => !(match[0] === match[0].toUpperCase() && ROMAN_NAMES.has(match[0])))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
    .filter(({ start, end }) => !phrases.some(([from, to]) => from <= start && end <= to))
    .toSorted((a, b) => a.start - b.start);
}

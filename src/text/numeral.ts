import { matchLexicon } from './lexicon.ts';
import { NUMERAL_SIGNS } from './numeral-sign.ts';
import { matchNumeralUnit } from './unit-word.ts';

/** A numeral of a text, in UTF-16 units. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const POWERS = new Set('十百千万亿');
const DIGIT = /[0-9０-９]/u;
// `,` parts thousands only where it leaves groups of three.
const DIGITS = /(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])|[0-9０-９]+)(?:[.．][0-9０-９]+)*/uy;
const MORE = /[余多][万亿]+/uy;
const LOWER = new Map([
  ['亿', '万'],
  ['万', '千'],
]);
const LONG = /^[0-9０-９]{4,}$/u;
const PERCENT = new Set('%％‰');

/**
 * Every numeral of a Chinese text in order, not overlapping: digits and Han numerals, 1.1万, 80% and 三分之一
 * whole. Words of the closed lexicon (一批, 统一) are none.
 */
export function findNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  let at = 0;
  while (at < text.length) {
    // 第一批 counts, though 一批 does not.
    const isOrdinal = text.charAt(at - 1) === '第' && NUMERAL_SIGNS.has(text.charAt(at));
    const word = isOrdinal ? 0 : matchLexicon(text, at);
    const end = word > 0 ? at : endOfNumeral(text, at);
    if (end > at) numerals.push({ start: at, end, text: text.slice(at, end) });
    at = Math.max(end, at + Math.max(word, 1));
  }
  return numerals;
}

function endOfNumeral(text: string, at: number): number {
  const end = endOfNumber(text, at);
  if (end === at) return at;
  if (PERCENT.has(text.charAt(end))) return end + 1;
  if (text.startsWith('百分百', end - 1)) return end + 2;
  return text.startsWith('分之', end) ? Math.max(end, endOfFraction(text, end + 2)) : end;
}

/** The end of what stands under 分之, or 0 where no number does (30分之前). */
function endOfFraction(text: string, at: number): number {
  const end = endOfNumber(text, at);
  return end > at ? end : 0;
}

function endOfNumber(text: string, at: number): number {
  const end = DIGIT.test(text.charAt(at)) ? endOfDigits(text, at) : endOfHan(text, at);
  // 7700余万 is one numeral.
  MORE.lastIndex = end;
  return end > at && MORE.test(text) ? MORE.lastIndex : end;
}

function endOfHan(text: string, at: number): number {
  if (!NUMERAL_SIGNS.has(text.charAt(at))) return at;
  let end = at + 1;
  while (isHanNumeral(text, end) && !beginsWord(text, end)) end += 1;
  return end;
}

/** ○ is a zero only beside another numeral: alone it is a bullet. */
function isHanNumeral(text: string, at: number): boolean {
  return NUMERAL_SIGNS.has(text.charAt(at)) || text.charAt(at) === '○';
}

/** Within a run of Han numerals only 半导体 and 千瓦 begin a word of their own. */
function beginsWord(text: string, at: number): boolean {
  return matchNumeralUnit(text, at) > 0 || (text.charAt(at) === '半' && matchLexicon(text, at) > 0);
}

/** 1.1万, 1亿2000万; but the 65 of 390万65岁以上老人 is another. */
function endOfDigits(text: string, at: number): number {
  const end = endOfPowers(text, at);
  const lower = LOWER.get(text.charAt(end - 1));
  if (lower === undefined || !DIGIT.test(text.charAt(end))) return end;
  const rest = endOfPowers(text, end);
  return text.charAt(rest - 1) === lower ? rest : end;
}

function endOfPowers(text: string, at: number): number {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text)?.[0] ?? '';
  let end = at + digits.length;
  while (POWERS.has(text.charAt(end)) && !partsFrom(digits, text, end)) end += 1;
  return end;
}

/** 2023百强 is a year and a list, 5百货 has a word; 3百 and 2023万 are numbers. */
function partsFrom(digits: string, text: string, at: number): boolean {
  return !/[万亿]/u.test(text.charAt(at)) && (LONG.test(digits) || matchLexicon(text, at) > 0);
}

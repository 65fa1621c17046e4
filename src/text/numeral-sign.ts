/** The Han characters that numerals are written with. */
export const NUMERAL_SIGNS: ReadonlySet<string> = new Set('〇零一二两俩三四五六七八九十百千万亿半');

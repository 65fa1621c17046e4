import type { Span } from './account.ts';

const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const YEAR = String.raw`(?:18|19|20)\d{2}`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const DASH = String.raw`\s?[-–—~～/]\s?`;
/** Words that end in s after a year without making it a count: 2021 was, 2021 as. */
const NOT_COUNTED =
  'is|was|has|as|its|this|does|plus|versus|us|thus|perhaps|always|sometimes|besides|across|unless|gives|says|shows|puts|speaks|leaves|tells|holds|makes|takes|comes|stands|sets|asks';
/** What is no adjective of a thing counted: 2021 that is, 2021 and says. */
const FUNCTION =
  'that|which|who|and|or|but|when|where|while|if|the|an?|to|of|in|on|at|it|he|she|by|for|with|as|than|we|they';
const COUNTED = String.raw`\s+(?:(?!(?:${FUNCTION})\s)\p{Ll}+[-\s])?(?!(?:${NOT_COUNTED})\b)\p{Ll}+s\b|\s*(?:%|％|‰|per\s?cent|yuan|million|billion|thousand|trillion|people|of\s+(?:the|them)\b)`;
const TIED = String.raw`(?<=\b(?:in|since|until|till|during|year|early|late|mid|end)\s)`;
/** The 2021 plan, its 2021 targets: a year as an attribute; a round hundred may be a count. */
const OWNED = String.raw`(?<=\b(?:the|its|their|this|that|each)\s|[’']s\s)`;
const UNROUND = String.raw`(?:18|19|20)(?!00)\d{2}`;

const EN = [
  // 28 April 2021, April 2021, April 28, 2021, 28 April
  String.raw`\b(?:${DAY}(?:${DASH}${DAY})?\s)?${MONTHS}(?:\s${DAY}(?=,\s${YEAR}))?,?\s${YEAR}\b`,
  String.raw`\b${DAY}\s${MONTHS}\b`,
  String.raw`\b${MONTHS}\s${DAY}\b(?!\s*(?:%|per|million|billion))`,
  // 2018–2021, 2018-21, the 1990s
  String.raw`\b${YEAR}[-–—/](?:${YEAR}|\d{2})\b(?!${COUNTED})(?![-–—]\d)`,
  String.raw`\b${YEAR.replace(String.raw`\d{2}`, String.raw`\d0`)}s\b`,
  String.raw`\b${YEAR}-(?:0[1-9]|1[0-2])(?:-${DAY})?\b`,
  // A year alone, unless what follows is counted: “2000 firms” is no year, “in 2000 firms grew” is.
  String.raw`${TIED}${YEAR}\b(?![.,]\d|[-–—]\p{N}|\s*(?:%|％|‰|per\s?cent|yuan|million|billion))`,
  String.raw`${OWNED}${UNROUND}\b(?![.,]\d|[-–—]\p{N}|\s*(?:%|％|‰|per\s?cent|yuan|million|billion))`,
  String.raw`(?<![\p{L}\p{N}.,，$¥€£+−-])${YEAR}\b(?![.,]\d|[-–—]\p{N}|[\p{Script=Han}]|${COUNTED})`,
];
const HAN_YEAR = String.raw`(?:${YEAR}|[一二][〇○零一二三四五六七八九]{3})`;
const HAN_MONTH = String.raw`(?:1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])月份?`;
const HAN_DAY = String.raw`(?:${DAY}|三十一|三十|[二]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]`;
const HAN_DASH = String.raw`(?:年|${HAN_MONTH})?\s?[-–—~～至到、和与]+\s?`;
const ZH = [
  String.raw`(?<![\d.〇一二三四五六七八九])${HAN_YEAR}(?:${HAN_DASH}${HAN_YEAR})*年(?!代?[来多])(?:${HAN_MONTH}(?:[至—～~到-]${HAN_MONTH})?(?:${HAN_DAY})?)?`,
  String.raw`(?<![\d.〇一二三四五六七八九十百千万亿两])${HAN_MONTH}${HAN_DAY}`,
  String.raw`(?<![\d.个第〇一二三四五六七八九十百千万亿两])(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|底|初|末|中旬|上旬|下旬)?`,
];
const DATES = [...EN, ...ZH].map((pattern) => new RegExp(pattern, 'gu'));

/** The dates of a text: years, months and days as dates, in English and Chinese, which need no source. */
export function findDates(text: string): readonly Span[] {
  return DATES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length })),
  );
}

import type { Span } from './account.ts';

/** The part of a year that words name, as months from 1; the whole year where there is none. */
export interface Months {
  readonly first: number;
  readonly last: number;
  readonly day: number | null;
}

/** Words of time in a text: what year they name, by number or from the day of writing, and which part of it. */
export interface TimeWord extends Span {
  readonly words: string;
  readonly kind: 'date' | 'now' | 'undated' | 'frequency';
  /** The year as printed; null where it is counted from the day of writing (今年) or not said (4月, 全年). */
  readonly year: number | null;
  /** Years from the day of writing: 0 for 今年, -1 for 去年; null where the words do not say. */
  readonly ago: number | null;
  readonly months: Months | null;
  /** Whether a stretch begins there and has no end: 2024年以来. */
  readonly since: boolean;
  /** Whether it is what a figure is held against: 较2021年, 比上年. */
  readonly base: boolean;
}

const NUMBERS = '一二三四五六七八九十';
const PART = String.raw`(?:度)?\s?(?:(?<month>\d{1,2}|十[一二]?|[一二三四五六七八九])\s?月(?:份|末|初|中旬|上旬|下旬|底)?(?:(?<day>\d{1,2})[日号])?|(?<end>年?[底末])|(?<half>[上下])半年|(?:第)?(?<quarter>[一二三四1-4])季度|前(?<quarters>[二三])季度|(?<start>初))?`;
const WORDS = new RegExp(
  [
    String.raw`(?<year>(?:19|20)\d{2})年${PART}`,
    String.raw`(?<relative>今年|本年度|本年|当年|去年|上一年度|上一年|上年度|上年|前年|明年)${PART}`,
    String.raw`(?<lone>\d{1,2})月(?<loneEnd>份|底|末|初|中旬)?(?:(?<loneDay>\d{1,2})[日号])?`,
    String.raw`(?<whole>全年|(?<![\d一二两三四五六七八九十])年[内底末]|年度)`,
    String.raw`(?<![年一-鿿])前(?<loneQuarters>[二三])季度|(?<!年)(?<loneHalf>[上下])半年|(?<!年)(?<loneQuarter>[一二三四])季度(?=[，末]|全)`,
    String.raw`(?<now>截至目前|截止目前|截至当前|到目前为止|目前|当前|迄今为止|迄今|现有|如今|眼下)`,
    String.raw`(?<undated>历年来|历年|多年来|近年来|近几年|[一二三四五六七八九十两\d]+年来|成立以来|建[区县市]以来|“?十[一二三四五]五”?(?:规划)?(?:时期|期间|以来|末)?)`,
    String.raw`(?<frequency>每(?:个)?(?:季度|月|年|半年|周|旬|两年|学期))`,
  ].join('|'),
  'gu',
);
const AGO: Readonly<Record<string, number>> = {
  ...{ 今年: 0, 本年度: 0, 本年: 0, 当年: 0, 明年: 1, 前年: -2 },
  ...{ 去年: -1, 上一年度: -1, 上一年: -1, 上年度: -1, 上年: -1 },
};
const MONTHS = 12;

/** The words of time of a text in their order; what is inside 《》 is a title's and none. */
export function findTimeWords(text: string): readonly TimeWord[] {
  return [...text.matchAll(WORDS)].flatMap((found) => {
    const { index: start, 0: words, groups = {} } = found;
    const end = start + words.length;
    const before = text.slice(Math.max(0, start - 3), start);
    if (/《[^》]*$/u.test(text.slice(Math.max(0, start - 40), start))) return [];
    // 2万人年末 and 1200万元 end otherwise; 5月 of 15月 does not begin there.
    if (groups['lone'] && (/\d$/u.test(before) || Number(groups['lone']) > MONTHS)) return [];
    const kind = groups['now']
      ? 'now'
      : groups['undated']
        ? 'undated'
        : groups['frequency']
          ? 'frequency'
          : 'date';
    const isBase =
      /[较比]$/u.test(before) || (/^.{0,3}(?:相比|相较)/u.test(text.slice(end)) && /[与和同]$/u.test(before));
    return [
      {
        start,
        end,
        words,
        kind,
        year: groups['year'] ? Number(groups['year']) : null,
        ago: groups['relative'] ? (AGO[groups['relative']] ?? null) : null,
        months: readMonths(groups),
        since: /^以来/u.test(text.slice(end)),
        base: isBase,
      } as const,
    ];
  });
}

function readMonths(groups: Readonly<Record<string, string | undefined>>): Months | null {
  const month = groups['month'] ?? groups['lone'];
  if (month) {
    const number = /\d/u.test(month) ? Number(month) : readHanMonth(month);
    const day = groups['day'] ?? groups['loneDay'];
    return { first: number, last: number, day: day ? Number(day) : null };
  }
  if (groups['end'] || groups['whole'] === '年底' || groups['whole'] === '年末')
    return { first: MONTHS, last: MONTHS, day: null };
  if (groups['start']) return { first: 1, last: 1, day: null };
  const half = groups['half'] ?? groups['loneHalf'];
  const quarters = groups['quarters'] ?? groups['loneQuarters'];
  const only = groups['quarter'] ?? groups['loneQuarter'];
  if (half) return half === '上' ? span(1, 6) : span(7, MONTHS);
  if (quarters) return span(1, 3 * (NUMBERS.indexOf(quarters) + 1));
  if (!only) return null;
  const quarter = /\d/u.test(only) ? Number(only) : NUMBERS.indexOf(only) + 1;
  return span(3 * quarter - 2, 3 * quarter);
}

const span = (first: number, last: number): Months => ({ first, last, day: null });

function readHanMonth(month: string): number {
  return month.startsWith('十') && month.length > 1
    ? 10 + NUMBERS.indexOf(month.charAt(1)) + 1
    : NUMBERS.indexOf(month) + 1;
}

import type { Lang } from '../model/vocabulary.ts';

/** What the description of a chart says round its figures. */
export interface DrawnWords {
  readonly dates: (first: string, last: string) => string;
  readonly highest: (figures: readonly string[]) => string;
  readonly lowest: (figures: readonly string[]) => string;
  readonly more: (count: string) => string;
  readonly many: (figures: string, places: number) => string;
  readonly gaps: (years: string) => string;
  readonly ordered: string;
  readonly gap: (place: string, years: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly absent: (place: string) => string;
  readonly marks: (meanings: readonly string[]) => string;
  readonly care: (reasons: readonly string[]) => string;
}

/** The words of descriptions, by language. */
export const DRAWN_WORDS: Readonly<Record<Lang, DrawnWords>> = {
  en: {
    dates: (first, last) => `First date: ${first}; last date: ${last}.`,
    highest: (figures) => `The highest mark: ${figures.join('; ')}.`,
    lowest: (figures) => `The lowest mark: ${figures.join('; ')}.`,
    more: (count) => `and ${count} more`,
    many: (figures, places) =>
      `${figures} figures of ${places} ${places === 1 ? 'place' : 'places'}; the CSV has each of them.`,
    gaps: (years) => `Years without a figure, all places together: ${years}.`,
    ordered: 'Ordered by value, the highest first.',
    gap: (place, years) => `${place}: no figure for ${years}.`,
    list: (items) => items.join(', '),
    absent: (place) => `${place}: not stated.`,
    marks: (meanings) => `What the marks say: ${meanings.join('; ')}.`,
    care: (reasons) => `To be compared with care. ${reasons.join(' ')}`,
  },
  zh: {
    dates: (first, last) => `最早：${first}；最晚：${last}。`,
    highest: (figures) => `位置最高的标记：${figures.join('；')}。`,
    lowest: (figures) => `位置最低的标记：${figures.join('；')}。`,
    more: (count) => `另有${count}个与此相同`,
    many: (figures, places) => `${places}个地方，共${figures}个数字，CSV中逐个列出。`,
    gaps: (years) => `各地没有数字的年份，合计${years}个。`,
    ordered: '按数值排列，高者在前。',
    gap: (place, years) => `${place}：${years}没有数字。`,
    list: (items) => items.join('、'),
    absent: (place) => `${place}：未载。`,
    marks: (meanings) => `各种标记的含义：${meanings.join('；')}。`,
    care: (reasons) => `须谨慎比较。${reasons.join('')}`,
  },
};

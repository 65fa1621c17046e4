import type { Lang } from '../model/vocabulary.ts';
import type { ChangePhrase } from './change-bases.ts';

/** How a wording of a change is hedged; `over` is 多, above the number and below the next. */
export type ChangeHedge = 'exact' | 'nearly' | 'about' | 'slightly' | 'over' | 'more' | 'least' | 'less';

type Marks = readonly (readonly [before: string, after: string])[];

/** The words of each hedge, the usual one first. English has no word for `over`. */
const HEDGES: Readonly<Record<Lang, Readonly<Record<ChangeHedge, Marks>>>> = {
  en: {
    exact: [['', '']],
    nearly: [
      ['nearly', ''],
      ['almost', ''],
    ],
    about: [
      ['about', ''],
      ['roughly', ''],
    ],
    slightly: [
      ['slightly more than', ''],
      ['just over', ''],
    ],
    over: [],
    more: [
      ['more than', ''],
      ['over', ''],
    ],
    least: [['at least', '']],
    less: [['less than', '']],
  },
  zh: {
    exact: [['', '']],
    nearly: [
      ['近', ''],
      ['将近', ''],
      ['接近', ''],
    ],
    about: [
      ['约', ''],
      ['', '左右'],
    ],
    slightly: [['略多于', '']],
    over: [['', '多']],
    more: [
      ['超过', ''],
      ['逾', ''],
      ['超', ''],
    ],
    least: [
      ['', '以上'],
      ['至少', ''],
    ],
    less: [
      ['不到', ''],
      ['不足', ''],
    ],
  },
};

/** The wordings of a phrase under a hedge: `nearly tripled`, `rose by almost half`, 增至近三倍, 翻了一番多. */
export function hedgePhrase(
  { before, quantity }: ChangePhrase,
  hedge: ChangeHedge,
  lang: Lang,
): readonly string[] {
  const space = lang === 'en' ? ' ' : '';
  return HEDGES[lang][hedge].map(([first, last]) =>
    [before, first, quantity + last].filter(Boolean).join(space),
  );
}

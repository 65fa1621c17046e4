import type { Interval } from '../model/interval.ts';
import type { Lang } from '../model/vocabulary.ts';
import { CHANGE_BASES, type ChangeBase, type ChangePhrase } from './change-bases.ts';
import { hedgePhrase, type ChangeHedge } from './change-hedges.ts';

/** How near `nearly`, `about` and `slightly more than` must be: within so much of the change that is named. */
const NEAR = 0.075;
/** Binary dust: two changes closer than this are the same. */
const DUST = 1e-9;

const USUAL: readonly ChangeHedge[] = ['exact', 'nearly', 'over', 'slightly', 'more', 'about', 'least'];
const ALL: readonly ChangeHedge[] = [...USUAL, 'less'];

/** Whether words say what a change came to (增至) or by how much it was (增长); English does not tell them apart. */
export type ChangeView = 'to' | 'by';

/**
 * The best true wording of a change given as the ratio of after to before, with its room: `nearly tripled` for 2.996,
 * 增至近三倍 or 增长近两倍; `null` where no usual words are true.
 */
export function sayChangeInWords(ratio: Interval, view: ChangeView, lang: Lang): string | null {
  for (const base of nearestFirst(ratio, lang)) {
    const [phrase] = base[view];
    const hedge =
      phrase && USUAL.find((each) => isTrue(ratio, base, phrase, each) && isKnown(phrase, each, lang));
    if (phrase && hedge) return hedgePhrase(phrase, hedge, lang)[0] ?? null;
  }
  return null;
}

/** Whether a wording of a change is true: `false` where it is not, `null` where it is no wording that is known. */
export function judgeWording(words: string, ratio: Interval, lang: Lang): boolean | null {
  let known = false;
  for (const base of CHANGE_BASES[lang]) {
    for (const phrase of [...base.to, ...base.by]) {
      for (const hedge of ALL) {
        if (!hedgePhrase(phrase, hedge, lang).includes(words)) continue;
        if (isTrue(ratio, base, phrase, hedge)) return true;
        known = true;
      }
    }
  }
  return known ? false : null;
}

/** Wordings that are true of a change, nearest first, at most `most`. */
export function trueWordings(ratio: Interval, lang: Lang, most = 4): readonly string[] {
  const found = nearestFirst(ratio, lang).map((base) =>
    (['to', 'by'] as const).flatMap((view) => {
      const [phrase] = base[view];
      if (!phrase) return [];
      const hedges = USUAL.filter((hedge) => isTrue(ratio, base, phrase, hedge));
      return hedges.slice(0, 2).flatMap((hedge) => hedgePhrase(phrase, hedge, lang).slice(0, 1));
    }),
  );
  const nearest = found.filter((wordings) => wordings.length > 0).slice(0, 2);
  return [...new Set(nearest.flat())].slice(0, most);
}

function isKnown(phrase: ChangePhrase, hedge: ChangeHedge, lang: Lang): boolean {
  return hedgePhrase(phrase, hedge, lang).length > 0;
}

function nearestFirst({ low, high }: Interval, lang: Lang): readonly ChangeBase[] {
  const [from, to] = [low ?? high ?? 1, high ?? low ?? 1];
  const middle = Math.log(Math.max((from + to) / 2, DUST));
  const distance = ({ ratio }: ChangeBase): number => Math.abs(Math.log(ratio) - middle);
  return CHANGE_BASES[lang].toSorted((a, b) => distance(a) - distance(b));
}

/** Compares what a wording names with where the change can lie, both as distances from no change. */
function isTrue(room: Interval, { ratio }: ChangeBase, { step }: ChangePhrase, hedge: ChangeHedge): boolean {
  const rises = ratio > 1;
  const named = Math.abs(ratio - 1);
  const away = (end: number | null): number | null => (end === null ? null : rises ? end - 1 : 1 - end);
  const least = away(rises ? room.low : room.high) ?? -Infinity;
  const most = away(rises ? room.high : room.low) ?? Infinity;
  const isAbove = least > named + DUST;
  const isBelow = most < named - DUST;
  switch (hedge) {
    case 'exact':
      return !isAbove && !isBelow && isNear(least, most, named);
    case 'nearly':
      return isBelow && least >= named * (1 - NEAR);
    case 'about':
      return isNear(least, most, named);
    case 'slightly':
      return isAbove && most <= named * (1 + NEAR);
    case 'over':
      return isAbove && most < named + step - DUST;
    case 'more':
      return isAbove;
    case 'least':
      return least >= named - DUST;
    case 'less':
      return isBelow && least > 0;
  }
}

function isNear(least: number, most: number, named: number): boolean {
  return least >= named * (1 - NEAR) && most <= named * (1 + NEAR);
}

import type { Span } from './account.ts';
import { itemByRank } from './respectively.ts';
import { clauseAt, sentenceAt } from './clause.ts';

/** The words that may say what a figure counts, nearest first. */
export interface WordsAround {
  /** From the figure before, or the beginning of its clause, to the figure. */
  readonly before: string;
  /** From the figure to the next mark or figure; past a bare tier (14个国家级、247个省级创新平台) to its noun. */
  readonly after: string;
  /** The clause, the figure left out. */
  readonly clause: string;
  /** The clause before it in its sentence. */
  readonly previous: string;
  /** The whole sentence up to the figure. */
  readonly sentence: string;
}

const ITEM_ENDS = /[，。；：、！？（）\n]/u;
const BARE_TIER = /^(?:国家级|省级|市级|县级|区级)(?:、|和|及)?$/u;
// 8家企业入围总决赛并全部晋级: a marked list item ends at 、, a clause does not.
const REACH = 28;

/** Cuts out the words around a figure; `figures` are all of its text, in order, and `at` is its place among them. */
export function wordsAround(text: string, figures: readonly Span[], at: number): WordsAround {
  const { start, end } = figures[at] ?? { start: 0, end: 0 };
  const clause = clauseAt(text, start);
  const last = figures[at - 1]?.end ?? 0;
  const from = Math.max(clause.start, last);
  const sentence = sentenceAt(text, start);
  const previous = clause.start > sentence.start ? clauseAt(text, clause.start - 1) : null;
  const after = afterWords(text, figures, at, end);
  const before = text.slice(from, start).replace(/^[、和及与（）]+/u, '');
  const item = itemByRank(text, figures, at);
  return {
    // 8家“瞪羚”企业、14家平台: what is before 14 belongs to 8.
    before: item ?? (isListed(before, after, last > clause.start) ? '' : before),
    after,
    clause: text.slice(clause.start, start) + text.slice(end, Math.max(end, clause.end)),
    previous: previous ? text.slice(previous.start, previous.end) : '',
    sentence: text.slice(sentence.start, start),
  };
}

/** X、Y等5家企业: the names before 等, or the noun of the figure before 、, are not what is counted. */
function isListed(before: string, after: string, follows: boolean): boolean {
  return after.length > 1 && (/等$/u.test(before) || (follows && /[、和及与]$/u.test(before)));
}

function afterWords(text: string, figures: readonly Span[], at: number, end: number): string {
  let stop = end;
  const next = figures[at + 1]?.start ?? text.length;
  while (stop < next && stop < text.length && stop - end < REACH && !ITEM_ENDS.test(text.charAt(stop)))
    stop += 1;
  const words = text.slice(end, stop);
  const isElliptic = BARE_TIER.test(words) && figures[at + 1] !== undefined && next - stop <= 1;
  return isElliptic ? words + afterWords(text, figures, at + 1, figures[at + 1]?.end ?? end) : words;
}

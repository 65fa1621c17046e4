import type { Comparison } from '../model/coverage.ts';
import type { Lang } from '../model/vocabulary.ts';
import { textFor } from './text.ts';

/** Whether the figures of a row can be compared, in a word, and why not or not freely; '' where there is no why. */
export function judgeCoverage(
  time: Comparison,
  rank: Comparison,
  lang: Lang,
): readonly [answer: string, why: string] {
  const { matrix, reason } = textFor(lang);
  const because = ({ reasons }: Comparison): string => reason[reasons[0]?.code ?? 'definition'];
  if (time.answer === 'single') return [matrix.single, ''];
  if (time.answer === 'no') return [matrix.no, because(time)];
  if (rank.answer === 'no') return [matrix.timeOnly, because(rank)];
  return rank.answer === 'yes' ? [matrix.yes, ''] : [matrix.care, because(rank)];
}

/** Why a cell is empty, with its note where the table of absences has one. */
export function sayAbsence(
  {
    reason,
    note,
  }: {
    readonly reason: keyof ReturnType<typeof textFor>['matrix']['absent'];
    readonly note: Record<Lang, string>;
  },
  lang: Lang,
): string {
  const said = textFor(lang).matrix.absent[reason];
  return [said, note[lang]].filter(Boolean).join(lang === 'zh' ? '：' : ': ');
}

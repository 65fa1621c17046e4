import type { TargetRecord } from '../model/target-record.ts';
import type { Lang } from '../model/vocabulary.ts';
import { formatDate } from './date.ts';
import { textFor } from './text.ts';

/**
 * What became of a target, in words: `Reached, by a figure we worked out`; `力争目标，未达到` where it was only aimed
 * at; `No outcome found in the documents of this site, searched on 28 November 2026`. It names nobody.
 */
export function sayTargetFinding(
  {
    finding,
    byDerived,
    isAim,
    searchedOn,
  }: Pick<TargetRecord, 'finding' | 'byDerived' | 'isAim' | 'searchedOn'>,
  lang: Lang,
): string {
  const { targets, targetFinding } = textFor(lang);
  const isMissedAim = finding === 'not-reached' && isAim;
  const said = isMissedAim ? targets.sayAimNotReached : targetFinding[finding];
  if (finding === 'no-outcome-found') return targets.searched(said, formatDate(searchedOn.iso, lang));
  const rests = byDerived && RESTS_ON_OUTCOME.has(finding);
  return rests ? [said, targets.byDerived].join(lang === 'zh' ? '，' : ', ') : said;
}

const RESTS_ON_OUTCOME: ReadonlySet<TargetRecord['finding']> = new Set([
  'reached',
  'not-reached',
  'reached-in-part',
  'other-terms',
]);

/** What its wording would have had to say to be measured, as a list in words. */
export function sayLacks({ lacks }: Pick<TargetRecord, 'lacks'>, lang: Lang): string {
  const { targets } = textFor(lang);
  if (lacks.length === 0) return targets.nothing;
  return lacks.map((lack) => targets.lack[lack]).join(lang === 'zh' ? '；' : '; ');
}

import { TARGET_FINDINGS } from '../model/judge-target.ts';
import type { Model } from '../model/load.ts';
import type { Observation } from '../model/observation.ts';
import { Refusal } from '../model/refusal.ts';
import { refuseUnknown } from './count.ts';
import type { CountFilter } from './tags.ts';

const CHECK_FINDINGS = [
  ...['holds', 'holds-within-rounding', 'holds-only-if', 'depends-on-reading', 'does-not-hold'],
  'cannot-be-checked',
] as const;

/** Of targets, or of the claims of checks, those with one of the findings asked for; all where none is. Refuses a finding of anything else. */
export function byFinding(
  of: string,
  figures: readonly Observation[],
  filters: ReadonlyMap<CountFilter, readonly string[]>,
  { targets, checks }: Model,
): readonly Observation[] {
  const wanted = filters.get('finding');
  if (wanted === undefined) return figures;
  if (of !== 'targets' && of !== 'checks') {
    throw new Refusal(
      { zh: `${of} 没有 finding`, en: `${of} have no finding` },
      { zh: 'finding 只用于 targets 和 checks', en: 'finding is for targets and checks' },
    );
  }
  const known: readonly string[] = of === 'targets' ? TARGET_FINDINGS : CHECK_FINDINGS;
  for (const value of wanted) refuseUnknown('finding', value, known);
  const found = new Set(
    of === 'targets'
      ? targets.filter(({ finding }) => wanted.includes(finding)).map(({ target }) => target.id)
      : checks.filter(({ judgement }) => wanted.includes(judgement.finding)).map(({ claim }) => claim.id),
  );
  return figures.filter(({ id }) => found.has(id));
}

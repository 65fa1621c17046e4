import type { CheckRecord } from './check-record.ts';
import { FINDINGS, type Finding } from './judge-check.ts';
import { TARGET_FINDINGS, type TargetFinding } from './judge-target.ts';
import type { TargetRecord } from './target-record.ts';
import { MODES, type Mode } from './vocabulary.ts';

/** Checks by what comes of them, every finding in its order, those of none too. */
export function groupChecks(
  checks: readonly CheckRecord[],
): readonly { readonly finding: Finding; readonly checks: readonly CheckRecord[] }[] {
  return FINDINGS.map((finding) => ({
    finding,
    checks: checks.filter(({ judgement }) => judgement.finding === finding),
  }));
}

/** The wordings of targets: the modes, and a threshold without a number of those that are to pass it. */
export const WORDINGS = [...MODES, 'rule'] as const;
export type Wording = Mode | 'rule';

/** A finding with its targets by wording; wordings that no target has are left out. */
export interface TargetGroup {
  readonly finding: TargetFinding;
  readonly targets: readonly TargetRecord[];
  readonly wordings: readonly { readonly wording: Wording; readonly targets: readonly TargetRecord[] }[];
}

/** Targets by what became of them and, in each, by how they are worded; every finding in its order, those of none too. */
export function groupTargets(targets: readonly TargetRecord[]): readonly TargetGroup[] {
  const used = WORDINGS.filter((wording) => targets.some((each) => wordingOf(each) === wording));
  return TARGET_FINDINGS.map((finding) => {
    const found = targets.filter((each) => each.finding === finding);
    const wordings = used.map((wording) => ({
      wording,
      targets: found.filter((each) => wordingOf(each) === wording),
    }));
    return { finding, targets: found, wordings };
  });
}

/** The targets proper, and the thresholds that are worded as an aim. */
export function splitTargets(
  targets: readonly TargetRecord[],
): readonly [targets: readonly TargetRecord[], thresholds: readonly TargetRecord[]] {
  const isTarget = ({ target }: TargetRecord): boolean => target.kind === 'target';
  return [targets.filter(isTarget), targets.filter((each) => !isTarget(each))];
}

function wordingOf({ target }: TargetRecord): Wording {
  return target.mode ?? 'rule';
}

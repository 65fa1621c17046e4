import type { Observation } from './observation.ts';
import type { Basis } from './vocabulary.ts';

/** What is counted over a time: that of another time is no outcome. */
const OVER_TIME: ReadonlySet<Basis> = new Set<Basis>(['flow', 'growth', 'change', 'net-change']);

/** Whether a figure counted over a time is of another time than the target: contracts of 2022 for a target of 2021. */
export function isOfOtherTime(target: Observation, outcome: Observation): boolean {
  if (!OVER_TIME.has(target.definition.basis)) return false;
  const [due, came] = [target.period, outcome.period];
  return due !== null && came !== null && (came.end <= due.start || came.start >= due.end);
}

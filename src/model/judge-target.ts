import { compare, type ReasonCode } from './comparability.ts';
import { distanceTo } from './distance.ts';
import type { Observation, Region } from './observation.ts';
import { isOfOtherTime } from './over-time.ts';
import type { TargetLack } from './vocabulary.ts';

/**
 * What became of a target, as far as the documents listed tell. `no-outcome-found`: in them, on the day they were
 * searched; it does not say that an outcome was never reported.
 */
export const TARGET_FINDINGS = [
  'reached',
  'not-reached',
  'reached-in-part',
  'other-terms',
  'no-outcome-found',
  'not-measurable',
  'not-yet-due',
] as const;
export type TargetFinding = (typeof TARGET_FINDINGS)[number];

/** How one outcome stands to its target; `other`: it counts something else, or only bounds are known that tell neither. */
type Stand = 'reached' | 'missed' | 'other';

/** What is aimed at stands beside what came; all else in which two figures differ keeps them apart. */
const ALLOWED: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['kind']);

/**
 * Holds a target against its outcomes, one for each part of it (each quarter, say): all reached, none, or some. Where
 * there is none: whether it is due by the day of the search (in decimal years), and whether it can be measured at all.
 */
export function judgeTarget(
  target: Observation,
  outcomes: readonly Observation[],
  lacks: readonly TargetLack[],
  searchedOn: number,
  regions: ReadonlyMap<string, Region>,
): TargetFinding {
  const isDue = target.period === null || target.period.end <= searchedOn;
  const stands = outcomes.map((outcome) => standOf(target, outcome, regions));
  if (stands.length > 0 && stands.every((each) => each === 'reached')) return 'reached';
  if (stands.length > 0 && isDue) {
    if (stands.every((each) => each === 'missed')) return 'not-reached';
    return stands.includes('reached') ? 'reached-in-part' : 'other-terms';
  }
  if (lacks.includes('deadline') || lacks.includes('number')) return 'not-measurable';
  return isDue ? 'no-outcome-found' : 'not-yet-due';
}

function standOf(target: Observation, outcome: Observation, regions: ReadonlyMap<string, Region>): Stand {
  const { reasons } = compare(target, outcome, 'rank', regions);
  const isUnlike = reasons.some(({ code, answer }) => answer === 'no' && !ALLOWED.has(code));
  if (isUnlike || outcome.kind !== 'actual' || isOfOtherTime(target, outcome)) return 'other';
  const distance = distanceTo(target, outcome);
  if (!distance) return 'other';
  // A ceiling is kept from below, all else is reached from below.
  const isCeiling = target.qualifier === 'lte' || target.qualifier === 'lt';
  const [over, under] = isCeiling
    ? [negate(distance.high), negate(distance.low)]
    : [distance.low, distance.high];
  const isStrict = target.qualifier === 'gt' || target.qualifier === 'lt';
  if (over !== null && (isStrict ? over > 0 : over >= 0)) return 'reached';
  return under !== null && (isStrict ? under <= 0 : under < 0) ? 'missed' : 'other';
}

function negate(value: number | null): number | null {
  return value === null ? null : -value;
}

import { checkExpression, fitUnits, takesOperands, type CheckKind } from './check-expression.ts';
import { isBound } from './comparability.ts';
import { evaluate, type Result } from './evaluate.ts';
import { findStart } from './find-start.ts';
import { clean, intervalOf, type Interval } from './interval.ts';
import type { Observation } from './observation.ts';
import { agrees, areApart, isWithin } from './weigh-claim.ts';

/**
 * What comes of a check. `holds-only-if`: a union holds only if so many are counted in more than one part, a growth
 * whose beginning no document gives only if that was so much.
 */
export const FINDINGS = [
  'holds',
  'holds-within-rounding',
  'holds-only-if',
  'depends-on-reading',
  'does-not-hold',
  'cannot-be-checked',
] as const;
export type Finding = (typeof FINDINGS)[number];

/**
 * Why a check cannot be made: too few or too many operands, units that do not fit, a claim that its own operands were
 * worked out from, a figure missing, a divisor that may be zero, a figure open to one side.
 */
export type Trouble = 'operands' | 'units' | 'circular' | 'figure' | 'divisor' | 'open';

/** A claim of a source and the figures it can be held against. `premise`: what must be true for that, '' if nothing. */
export interface Check {
  readonly kind: CheckKind;
  readonly operands: readonly Observation[];
  readonly claim: Observation;
  readonly premise: string;
}

/** What comes of a check, and the working. */
export interface Judgement {
  readonly finding: Finding;
  /** What comes of it if the premise is true; the finding itself where there is none. */
  readonly underPremise: Finding;
  /** What the operands give, in the unit of the claim; `null` where nothing can be computed. */
  readonly result: Result | null;
  readonly claim: Interval;
  /** Of a union: how many must be counted more than once for the claim to be true. Otherwise `null`. */
  readonly shared: Interval | null;
  /** Of a growth without a beginning: what that must have been, in the unit of its end. Otherwise `null`. */
  readonly start: Interval | null;
  readonly trouble: Trouble | null;
  /** The ids of the figures that are in the way. */
  readonly troubled: readonly string[];
}

/** Holds a claim against the figures it rests on, by interval arithmetic over rounding and qualifiers (data-model.md, checks). */
export function judgeCheck(check: Check): Judgement {
  const { kind, operands, claim, premise } = check;
  const bounds = intervalOf(claim);
  const stopped = findTrouble(check);
  if (stopped) return { ...CANNOT, ...stopped, result: null, claim: bounds };
  const [first] = operands;
  if (kind === 'growth' && first && operands.length === 1) return judgeEnd(first, check);
  const result = compute(kind, operands, claim);
  if (!result || (result.low === null && result.high === null)) {
    const open = operands.filter(isOpen);
    const trouble = open.length > 0 ? 'open' : 'divisor';
    const divisors = kind === 'growth' ? operands.slice(0, 1) : operands.slice(1);
    const ids = open.length > 0 ? open : divisors;
    return { ...CANNOT, result: null, claim: bounds, trouble, troubled: ids.map(({ id }) => id) };
  }
  const under = weigh(result, bounds, check);
  if (under === 'cannot-be-checked') {
    const troubled = [...operands, claim].filter(isOpen).map(({ id }) => id);
    return { ...CANNOT, result, claim: bounds, trouble: 'open', troubled };
  }
  const shared = under === 'holds-only-if' ? findShared(operands, bounds) : null;
  const finding = premise === '' ? under : 'depends-on-reading';
  return { ...FINE, finding, underPremise: under, result, claim: bounds, shared };
}

const CANNOT = {
  finding: 'cannot-be-checked',
  underPremise: 'cannot-be-checked',
  shared: null,
  start: null,
} as const;
const FINE = { shared: null, start: null, trouble: null, troubled: [] } as const;

/** A growth to a figure whose beginning no document gives: it says what that must have been, or nothing. */
function judgeEnd(end: Observation, { claim, premise }: Check): Judgement {
  const bounds = intervalOf(claim);
  const start = findStart(end, claim);
  if (start.low === null && start.high === null) {
    const troubled = [end, claim].filter(isOpen).map(({ id }) => id);
    return { ...CANNOT, result: null, claim: bounds, trouble: 'open', troubled };
  }
  const finding = premise === '' ? 'holds-only-if' : 'depends-on-reading';
  return { ...FINE, finding, underPremise: 'holds-only-if', result: null, claim: bounds, start };
}

function findTrouble({ kind, operands, claim }: Check): Pick<Judgement, 'trouble' | 'troubled'> | null {
  const ids = operands.map(({ id }) => id);
  if (!takesOperands(kind, operands.length)) return { trouble: 'operands', troubled: ids };
  const units = operands.map(({ definition }) => definition.unit);
  if (!fitUnits(kind, units, claim.definition.unit))
    return { trouble: 'units', troubled: [...ids, claim.id] };
  const circular = operands.filter((each) => each.id === claim.id || each.operands.includes(claim.id));
  if (claim.origin === 'derived') return { trouble: 'circular', troubled: [claim.id] };
  if (circular.length > 0) return { trouble: 'circular', troubled: circular.map(({ id }) => id) };
  const missing = [...operands, claim].filter(
    ({ value, low, high }) => value === null && low === null && high === null,
  );
  return missing.length > 0 ? { trouble: 'figure', troubled: missing.map(({ id }) => id) } : null;
}

function compute(kind: CheckKind, operands: readonly Observation[], claim: Observation): Result | null {
  if (kind === 'union') return boundUnion(operands);
  const expression = checkExpression(kind, operands, claim.definition.unit);
  const result = expression && evaluate(expression, new Map(operands.map((each) => [each.id, each])));
  // Of a figure that is only a bound the value is no point to reckon with.
  return result && (operands.some(isBound) ? { ...result, value: null } : result);
}

/** A union lies between its largest part and the sum of its parts. */
function boundUnion(operands: readonly Observation[]): Result {
  const parts = operands.map(intervalOf);
  const lows = parts.flatMap(({ low }) => low ?? []);
  const low = lows.length === 0 ? null : Math.max(...lows);
  const high = addAll(parts.map((part) => part.high));
  return { value: low !== null && low === high ? low : null, low, high };
}

function findShared(operands: readonly Observation[], claim: Interval): Interval {
  const parts = operands.map(intervalOf);
  const less = (sum: number | null, whole: number | null): number | null =>
    sum === null || whole === null ? null : clean(Math.max(0, sum - whole));
  return {
    low: less(addAll(parts.map(({ low }) => low)), claim.high) ?? 0,
    high: less(addAll(parts.map(({ high }) => high)), claim.low),
  };
}

function addAll(ends: readonly (number | null)[]): number | null {
  return ends.reduce((sum, end) => (sum === null || end === null ? null : clean(sum + end)), 0);
}

function weigh(result: Result, bounds: Interval, { kind, operands, claim }: Check): Finding {
  if (agrees(result, claim)) return kind === 'union' ? 'holds-only-if' : 'holds';
  if (areApart(result, bounds)) return 'does-not-hold';
  if (kind === 'union') return 'holds-only-if';
  if (isWithin(result, bounds)) return 'holds';
  return operands.some(isOpen) ? 'cannot-be-checked' : 'holds-within-rounding';
}

function isOpen(figure: Observation): boolean {
  const { low, high } = intervalOf(figure);
  return low === null || high === null;
}

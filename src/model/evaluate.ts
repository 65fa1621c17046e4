import type { Expression } from './expression.ts';
import { clean, combine, intervalOf, type Interval } from './interval.ts';
import type { Observation } from './observation.ts';

/** The result of an expression: a value where its figures have values, and the interval it can lie in. */
export interface Result extends Interval {
  readonly value: number | null;
}

/** Computes an expression over figures, with their rounding and bounds. Missing figures: `null`. */
export function evaluate(expression: Expression, byId: ReadonlyMap<string, Observation>): Result | null {
  if (expression.kind === 'number') {
    return { value: expression.value, low: expression.value, high: expression.value };
  }
  if (expression.kind === 'figure') {
    const figure = byId.get(expression.id);
    return figure ? { value: figure.value, ...intervalOf(figure) } : null;
  }
  if (expression.kind === 'whole') {
    const inner = evaluate(expression.of, byId);
    return inner ? wholeNumbers(inner) : null;
  }
  const left = evaluate(expression.left, byId);
  const right = evaluate(expression.right, byId);
  if (!left || !right) return null;
  const bounds = combine(expression.operation, left, right);
  const point = (a: number | null): Interval => ({ low: a, high: a });
  const known = left.value !== null && right.value !== null;
  const value = known ? combine(expression.operation, point(left.value), point(right.value)).low : null;
  return {
    value: value === null ? null : clean(value),
    low: bounds.low === null ? null : clean(bounds.low),
    high: bounds.high === null ? null : clean(bounds.high),
  };
}

/** The whole numbers within an interval: one is a value, several are a range, none is no result. */
function wholeNumbers(of: Interval): Result | null {
  if (of.low === null || of.high === null) return null;
  const low = Math.ceil(of.low);
  const high = Math.floor(of.high);
  if (low > high) return null;
  return { value: low === high ? low : null, low, high };
}

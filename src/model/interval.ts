/** Where a figure can lie, in its base unit; `null` is no bound on that side. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

interface Bounded {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: string;
}

const OPEN_ABOVE = new Set(['gte', 'gt']);
const OPEN_BELOW = new Set(['lte', 'lt']);

/** The interval of a figure: its bounds where it has any, else the value itself; open where its wording is. */
export function intervalOf(figure: Bounded): Interval {
  const low = figure.low ?? (OPEN_BELOW.has(figure.qualifier) ? null : figure.value);
  const high = figure.high ?? (OPEN_ABOVE.has(figure.qualifier) ? null : figure.value);
  return { low, high };
}

/** One of the four operations on intervals (Moore 1966); a divisor that may be zero leaves both sides open. */
export function combine(operation: '+' | '-' | '*' | '/', a: Interval, b: Interval): Interval {
  if (operation === '+') return { low: add(a.low, b.low), high: add(a.high, b.high) };
  if (operation === '-') return { low: subtract(a.low, b.high), high: subtract(a.high, b.low) };
  if (operation === '*') return multiply(a, b);
  if (b.low === null || b.low <= 0) return { low: null, high: null };
  return multiply(a, { low: b.high === null ? 0 : 1 / b.high, high: 1 / b.low });
}

function add(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function subtract(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

function multiply(a: Interval, b: Interval): Interval {
  const ends = (low: number, high: number): readonly number[] => [low, high];
  const left = ends(a.low ?? -Infinity, a.high ?? Infinity);
  const right = ends(b.low ?? -Infinity, b.high ?? Infinity);
  const products = left.flatMap((x) => right.map((y) => (x === 0 || y === 0 ? 0 : x * y)));
  const low = Math.min(...products);
  const high = Math.max(...products);
  return { low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null };
}

const DIGITS = 12;

/** A number without binary dust: rounded to twelve significant digits. */
export function clean(value: number): number {
  return value === 0 || !Number.isFinite(value) ? value : Number(value.toPrecision(DIGITS));
}

import type { Basis } from '../model/vocabulary.ts';
import type { Figure } from './figure.ts';
import { niceTicks } from './nice-ticks.ts';
import type { Ticks } from './nice-ticks.ts';
import type { Size } from './size.ts';

/** What need not start at zero; counts and money must. */
const RATES: ReadonlySet<Basis> = new Set<Basis>(['rate', 'growth', 'change', 'share', 'per-capita', 'rank']);
const COUNT: Record<Size['kind'], readonly [least: number, most: number]> = { narrow: [3, 5], wide: [4, 6] };
/** Figures nearer one another than this, by their size, are equal: ticks between them would be dust. */
const EQUAL = 1e-9;
const TINY = 1e-100;
const PADDING = 0.1;

/** How far figures reach; `fromZero` where the axis must start at zero, `whole` where no figure is broken. */
export interface Extent {
  readonly low: number;
  readonly high: number;
  readonly fromZero: boolean;
  readonly whole: boolean;
}

/** How far the y axis must reach: from zero, unless `zero` is false and every figure is a rate. */
export function yExtent(figures: readonly Figure[], zero: boolean): Extent {
  const fromZero = zero || figures.some(({ observation }) => !RATES.has(observation.definition.basis));
  const start = fromZero || figures.length === 0 ? 0 : Infinity;
  let [low, high, whole] = [start, fromZero || figures.length === 0 ? 0 : -Infinity, true];
  for (const figure of figures) {
    low = Math.min(low, figure.low);
    high = Math.max(high, figure.high);
    whole &&= Number.isInteger(figure.low) && Number.isInteger(figure.high);
  }
  return { low, high, fromZero, whole };
}

/** The ticks and domain over an extent; `raise` asks for so many ticks above the highest figure. */
export function yTicks({ low, high, fromZero, whole }: Extent, kind: Size['kind'], raise: number): Ticks {
  const [least, most] = COUNT[kind];
  const even = !(high - low > Math.max(TINY, EQUAL * Math.max(Math.abs(low), Math.abs(high))));
  const padding = even ? Math.abs(low) * PADDING || 1 : 0;
  const start = fromZero ? low : low - padding;
  let ticks = niceTicks(start, high + padding, least, most, whole);
  for (let raised = 0; raised < raise; raised += 1) {
    const above = (ticks.values.at(-1) ?? 0) + ticks.step;
    ticks = niceTicks(start, above, least, most, whole);
  }
  return ticks;
}

/**
 * The ticks and domain of the y axis: from zero, unless `zero` is false and every figure is a rate.
 * `raise` asks for so many ticks above the highest figure. Without figures it runs from 0 to 1.
 */
export function yDomain(figures: readonly Figure[], zero: boolean, kind: Size['kind'], raise: number): Ticks {
  return yTicks(yExtent(figures, zero), kind, raise);
}

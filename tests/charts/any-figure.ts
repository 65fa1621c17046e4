import fc from 'fast-check';
import type { Observation } from '../../src/model/observation.ts';
import { buildObservation } from './build-observation.ts';

/** Amounts that have gone wrong before: zeros, equal ones, negatives, the smallest and the largest. */
export const anyAmount = fc.oneof(
  fc.constantFrom(0, 1, 5, 5, 0.0001, 1e12, -3, 443, 33.3333),
  fc.integer({ min: -200, max: 2000 }),
  fc.double({ min: 0.0001, max: 1e6, noNaN: true }),
);

/** How an amount is worded: as a point, with a bound to either side, between two ends, as a range. */
export const anyWording = fc.constantFrom(
  'eq',
  'eq',
  'gte',
  'gt',
  'just over',
  'lte',
  'lt',
  'approx',
  'range',
);

/** A figure with an id, worded anyhow; `kind` and `origin` as given. */
export function worded(
  id: string,
  amount: number,
  wording: string,
  given: Partial<Pick<Observation, 'kind' | 'origin' | 'mode'>> = {},
): Observation {
  const more = amount + Math.max(1, Math.abs(amount) / 10);
  const bounds: Partial<Pick<Observation, 'value' | 'low' | 'high' | 'qualifier'>> =
    wording === 'gte' || wording === 'gt'
      ? { low: amount, qualifier: wording }
      : wording === 'lte' || wording === 'lt'
        ? { high: amount, qualifier: wording }
        : wording === 'just over'
          ? { low: amount, high: more, qualifier: 'gt' }
          : wording === 'range'
            ? { value: null, low: amount, high: more, qualifier: 'range' }
            : { qualifier: wording as 'eq' | 'approx' };
  return buildObservation('2021', amount, { id, ...given, ...bounds });
}

/** Words of a label: short, long, Chinese, one endless word, none. */
export const anyWords = fc.constantFrom(
  '443 enterprises',
  'at least 1,234,567 technology-based small and medium-sized enterprises',
  '约21.1亿元',
  '力争培育金菜园生态农业、惠丰农业等省市级农业科技园区五个以上',
  'Xn'.repeat(30),
  'A county-level city (name masked), March 2023 (inferred), worked out by us',
  '',
);

/** The two sizes that every chart is drawn for. */
export const bothSizes = fc.constantFrom(
  { width: 640, kind: 'wide' } as const,
  { width: 328, kind: 'narrow' } as const,
);

import fc from 'fast-check';
import type { Item } from '../../src/charts/item.ts';
import { buildObservation } from './build-observation.ts';

const amount = fc.oneof(
  fc.constantFrom(0, 1, 5, 5, 0.0001, 1e12, 443),
  fc.integer({ min: 0, max: 2000 }),
  fc.double({ min: 0.0001, max: 1e6, noNaN: true }),
);
const signed = fc.oneof(amount, fc.constantFrom(-3, -0.0001, -1e12), fc.integer({ min: -500, max: -1 }));
const name = fc.constantFrom(
  'Zhumadian',
  '驻马店市',
  'A county-level city (name masked)',
  'A county-level city (name masked), and half as long again as that',
  'Provincial innovation platforms, without the national ones, at the end of the year',
  'Xn'.repeat(30),
  '',
);
const note = fc.constantFrom('', 'Jul 2023', 'strive for, 2022–23', '2022.12');

/** One to twelve figures with names as long as they come: bounds, ranges, targets, equal values, zeros, `values`. */
export function anyItems(values: fc.Arbitrary<number>): fc.Arbitrary<readonly Item[]> {
  const item = fc.record({
    value: fc.option(values, { freq: 12 }),
    ends: fc.option(fc.tuple(values, values), { freq: 2 }),
    qualifier: fc.constantFrom('eq' as const, 'eq', 'eq', 'gte', 'gt', 'lte', 'lt', 'approx', 'range'),
    kind: fc.constantFrom('actual' as const, 'actual', 'actual', 'expected', 'target', 'rule'),
    origin: fc.constantFrom('stated' as const, 'cited', 'derived'),
    name,
    note,
  });
  return fc.array(item, { minLength: 1, maxLength: 12 }).map((items) =>
    items.map(({ ends, name: words, note: said, value, ...given }, index) => {
      const [low, high] = ends ? [Math.min(...ends), Math.max(...ends)] : [null, null];
      const observation = buildObservation('2021', value, { id: `item.${index}`, low, high, ...given });
      return { observation, name: words, note: said, tone: `place-p${index % 3}` };
    }),
  );
}

/** Amounts of either sign, and amounts that can be parts of a whole. */
export const anyAmount = signed;
export const anyPart = amount;
/** The usual widths, and the smallest there is on a telephone. */
export const anyWidth = fc.constantFrom(
  { width: 640, kind: 'wide' } as const,
  { width: 328, kind: 'narrow' } as const,
  { width: 300, kind: 'narrow' } as const,
);

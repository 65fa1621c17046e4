import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOn, straighten } from '../../src/charts/straight.ts';

const number = fc.double({ noNaN: true, min: -1e12, max: 1e12 });

test('placeOn(straighten(scale), value) is scale(value), to the last digit', () => {
  fc.assert(
    fc.property(number, number, number, number, number, (a, b, from, to, value) => {
      fc.pre(a !== b);
      const scale = scaleLinear([Math.min(a, b), Math.max(a, b)], [from, to]);
      expect(placeOn(straighten(scale), value)).toBe(scale(value));
    }),
  );
});

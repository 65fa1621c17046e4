import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundToFigures } from '../../src/i18n/significant.ts';

test.each([
  [3209000000, 3210000000],
  [199.6, 200],
  [443, 443],
  [0.0012345, 0.00123],
  [0, 0],
  [-1235, -1240],
])('roundToFigures(%s, 3) is %s', (value, expected) => {
  expect(roundToFigures(value, 3)).toBe(expected);
});

test('roundToFigures(value, 3, down) never exceeds the value, up never falls below it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
      const down = roundToFigures(value, 3, 'down');
      const up = roundToFigures(value, 3, 'up');
      expect(down).toBeLessThanOrEqual(value);
      expect(up).toBeGreaterThanOrEqual(value);
      expect(up - down).toBeLessThanOrEqual(Math.abs(value) / 100 + 1);
    }),
  );
});

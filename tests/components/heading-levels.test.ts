import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingLevels } from '../../src/components/heading-levels.ts';

test('headingLevels(levels, over) puts a document’s headings under the one over it', () => {
  expect(headingLevels([2, 3, 3, 2, 3], 3)).toEqual([4, 5, 5, 4, 5]);
});

test('headingLevels(levels, over) skips no level where a heading between is not shown', () => {
  expect(headingLevels([0, 3, 3, 2, 3, 2], 3)).toEqual([0, 4, 4, 4, 5, 4]);
  expect(headingLevels([2, 4, 3], 2)).toEqual([3, 4, 4]);
});

test('headingLevels(levels, over) goes no lower than h6, and gives 0 for what has no heading', () => {
  expect(headingLevels([2, 3, 4], 4)).toEqual([5, 6, 6]);
  expect(headingLevels([0, 0], 2)).toEqual([0, 0]);
});

test('headingLevels(levels, over) never goes down by more than one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 })), fc.integer({ min: 2, max: 5 }), (levels, over) => {
      const shown = headingLevels(levels, over).filter((level) => level > 0);
      for (const [at, level] of shown.entries()) {
        expect(level).toBeGreaterThan(over);
        expect(level).toBeLessThanOrEqual((shown[at - 1] ?? over) + 1);
      }
    }),
  );
});

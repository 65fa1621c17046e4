import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../src/charts/box.ts';
import { spread } from '../../src/charts/spread.ts';

const at = (y: number, x = 0) => ({ x, y, width: 50, height: 20 });

test('spread([apart], 0, 200, 0) leaves boxes where they are', () => {
  expect(spread([at(10), at(100)], 0, 200, 0)).toEqual([10, 100]);
});

test('spread([two in one place], 0, 200, 0) moves both by half', () => {
  expect(spread([at(100), at(100)], 0, 200, 0)).toEqual([90, 110]);
});

test('spread([at the top], 0, 200, 0) moves the lower one where the upper cannot give way', () => {
  expect(spread([at(0), at(5)], 0, 200, 0)).toEqual([0, 20]);
});

test('spread([in two columns], 0, 200, 0) does not move boxes that share no column', () => {
  expect(spread([at(100), at(100, 60)], 0, 200, 0)).toEqual([100, 100]);
});

test('spread([three of 20], 0, 59, 0) is null: there is no room', () => {
  expect(spread([at(0), at(0), at(0)], 0, 59, 0)).toBeNull();
  expect(spread([at(0), at(0), at(0)], 0, 60, 0)).toEqual([0, 20, 40]);
});

test('spread(any boxes that fit, one over another) overlaps none and stays within', () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 200 }),
    y: fc.integer({ min: -50, max: 500 }),
    width: fc.integer({ min: 1, max: 120 }),
    height: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 14 }), (boxes) => {
      const bottom = boxes.reduce((sum, { height }) => sum + height + 3, 10);
      const ys = spread(boxes, 0, bottom, 3);
      const moved = boxes.map((each, index) => ({ ...each, y: ys?.[index] ?? NaN }));
      expect(moved.every(({ y, height }) => y >= 0 && y + height <= bottom + 1e-9)).toBe(true);
      const pairs = moved.flatMap((a, i) => moved.slice(i + 1).map((b) => overlaps(a, b, 3 - 1e-6)));
      expect(pairs).not.toContain(true);
    }),
  );
});

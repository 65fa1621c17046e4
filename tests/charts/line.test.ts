import { expect, test } from 'vitest';
import { cross, crosses } from '../../src/charts/line.ts';

const box = { x: 10, y: 10, width: 20, height: 10 };

test('crosses(line, box) is true for a line through, into or within the box, and along its edge', () => {
  expect(crosses({ x1: 0, y1: 0, x2: 40, y2: 30 }, box)).toBe(true);
  expect(crosses({ x1: 0, y1: 15, x2: 12, y2: 15 }, box)).toBe(true);
  expect(crosses({ x1: 12, y1: 12, x2: 14, y2: 14 }, box)).toBe(true);
  expect(crosses({ x1: 0, y1: 20, x2: 40, y2: 20 }, box)).toBe(true);
});

test('crosses(line, box) is false for a line that passes or ends before the box', () => {
  expect(crosses({ x1: 0, y1: 21, x2: 40, y2: 21 }, box)).toBe(false);
  expect(crosses({ x1: 0, y1: 15, x2: 9, y2: 15 }, box)).toBe(false);
  expect(crosses({ x1: 0, y1: 12, x2: 12, y2: 0 }, box)).toBe(false);
});

test('cross(a, b) is true only where two lines cross between their ends', () => {
  const a = { x1: 0, y1: 0, x2: 10, y2: 10 };
  expect(cross(a, { x1: 0, y1: 10, x2: 10, y2: 0 })).toBe(true);
  expect(cross(a, { x1: 0, y1: 0, x2: 10, y2: 0 })).toBe(false);
  expect(cross(a, { x1: 20, y1: 0, x2: 20, y2: 30 })).toBe(false);
});

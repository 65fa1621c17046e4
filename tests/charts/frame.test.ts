import { expect, test } from 'vitest';
import { frame } from '../../src/charts/frame.ts';

test('frame(320, 200, 0, []) leaves 12 pixels at the right where no label needs more', () => {
  expect(frame(320, 200, 0, [])).toEqual({
    width: 320,
    height: 200,
    plot: { x: 10, y: 22, width: 298, height: 150 },
  });
});

test('frame(320, 200, 40, []) keeps the gutter', () => {
  expect(frame(320, 200, 40, []).plot.x).toBe(40);
});

test('frame(320, 200, 0, labels at the end and in the middle) gives the room that the neediest wants', () => {
  expect(frame(320, 200, 0, [{ along: 1, width: 70 }]).plot.width).toBe(320 - 10 - 1 - 70);
  expect(frame(320, 200, 0, [{ along: 0.5, width: 180 }]).plot.width).toBe(258);
  expect(frame(320, 200, 0, [{ along: 0, width: 180 }]).plot.width).toBe(298);
});

test('frame(320, 200, 0, a label of 300) gives 40 per cent of the width at most', () => {
  const { plot } = frame(320, 200, 0, [{ along: 1, width: 300 }]);
  expect(plot.x + plot.width).toBe(192);
});

import { expect, test } from 'vitest';
import { fitTrack } from '../../src/charts/fit-track.ts';

test('fitTrack([], [], 0, 100) is all there is', () => {
  expect(fitTrack([], [], 0, 100)).toEqual({ x: 0, width: 100 });
});

test('fitTrack(lefts, rights, 0, 100) leaves room before its first point and after its last', () => {
  expect(fitTrack([{ along: 0, room: 10 }], [{ along: 1, room: 30 }], 0, 100)).toEqual({ x: 10, width: 60 });
});

test('fitTrack(rights) needs less where the point lies further left', () => {
  expect(fitTrack([], [{ along: 0.5, room: 40 }], 0, 100)).toEqual({ x: 0, width: 100 });
  expect(fitTrack([], [{ along: 0.5, room: 60 }], 0, 100)).toEqual({ x: 0, width: 80 });
});

test('fitTrack(lefts) begins further right where a point near its start wants room before it', () => {
  expect(fitTrack([{ along: 0.1, room: 30 }], [], 0, 100)).toEqual({
    x: 30 - (100 / 0.9) * 0.07,
    width: 70 / 0.9,
  });
});

test('fitTrack(more than there is) has no length', () => {
  expect(fitTrack([{ along: 0, room: 80 }], [{ along: 1, room: 80 }], 0, 100).width).toBe(0);
});

import { expect, test } from 'vitest';
import { pixelText, pointText } from '../../src/charts/pixel-text.ts';

test('pixelText(any tenth of a pixel) is that number as JavaScript writes it, each time', () => {
  const tenths = Array.from({ length: 50_000 }, (_, at) => (at - 5000) / 10);
  for (const pixels of [...tenths, ...tenths]) expect(pixelText(pixels)).toBe(String(pixels));
});

test('pointText({ x, y }) is the point as a path names it', () => {
  expect(pointText({ x: 12.5, y: -40 })).toBe('12.5,-40');
});

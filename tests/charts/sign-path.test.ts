import { expect, test } from 'vitest';
import { signPath } from '../../src/charts/sign-path.ts';

test.each([
  ['−', 'M5,20h10'],
  ['+', 'M5,20h10M10,15v10'],
  ['=', 'M5,18h10M5,22h10'],
  ['×', 'M6,16l8,8M14,16l-8,8'],
  ['÷', 'M5,20h10M9,16h2M9,24h2'],
  ['→', 'M5,20h10M11.5,16.5l3.5,3.5l-3.5,3.5'],
  ['∪', 'M6,15v5a4,4 0 0 0 8,0v-5'],
] as const)("signPath('%s', 10, 20) is strokes round the point", (sign, path) => {
  expect(signPath(sign, 10, 20)).toBe(path);
});

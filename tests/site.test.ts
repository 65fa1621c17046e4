import { expect, test } from 'vitest';
import { toBasePath } from '../src/site.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['youju', '/youju/'],
  ['/youju', '/youju/'],
  ['/youju/', '/youju/'],
  ['/a/b', '/a/b/'],
])('toBasePath(%j) is %s', (said, expected) => {
  expect(toBasePath(said)).toBe(expected);
});

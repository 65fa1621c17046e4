import { expect, test } from 'vitest';
import { readRange } from '../../src/desk/read-range.ts';

test.each([
  ['bytes=2-5', { start: 2, end: 5 }],
  ['bytes=2-', { start: 2, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=0-99', { start: 0, end: 9 }],
  ['bytes=-99', { start: 0, end: 9 }],
  ['bytes=10-', 'outside'],
  ['bytes=-0', 'outside'],
  ['bytes=5-2', null],
  ['bytes=0-1,4-5', null],
  ['lines=0-1', null],
  ['bytes=-', null],
  [undefined, null],
] as const)('readRange(%j, 10) is %j', (header, range) => {
  expect(readRange(header, 10)).toEqual(range);
});

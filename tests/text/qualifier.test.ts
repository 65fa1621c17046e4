import { expect, test } from 'vitest';
import { readQualifier } from '../../src/text/qualifier.ts';

test.each([
  ['20家', '20家', 'eq'],
  ['不少于 2次', '2次', 'gte'],
  ['至少5家以上', '5家', 'gte'],
  ['上千家', '千家', 'gte'],
  ['超过3家', '3家', 'gt'],
  ['不超过3家', '3家', 'lte'],
  ['最高不超过500万元', '500万元', 'lte'],
  ['将近3家', '3家', 'lt'],
  ['3家不到', '3家', 'lt'],
  ['约3家左右', '3家', 'approx'],
  ['以上', '', 'gte'],
])('readQualifier(%j) leaves %j, %s', (words, rest, qualifier) => {
  expect(readQualifier(words)).toEqual({ rest, qualifier });
});

test.each(['近300家以上', '约3家以上', '不到3家以内'])(
  'readQualifier(%j) is null: the hedges disagree',
  (words) => {
    expect(readQualifier(words)).toBeNull();
  },
);

import { expect, test } from 'vitest';
import { findEnglishNumbers } from '../../src/text/english-numeral.ts';

test.each([
  ['443', [443]],
  ['1,300', [1300]],
  ['1,234,567.5', [1234567.5]],
  ['0.45%', [0.45]],
  ['0', [0]],
  ['zero', [0]],
  ['1.071 billion yuan', [1071000000]],
  ['3.209 billion', [3209000000]],
  ['0.1 million', [100000]],
  ['77-million-yuan', [77000000]],
  ['2 trillion', [2e12]],
  ['five thousand', [5000]],
  ['11 thousand', [11000]],
  ['Two Billion', [2e9]],
  ['a millionaire’s 3 millionths', [3]],
  ['twelve', [12]],
  ['sixteen, nineteen and twenty', [16, 19, 20]],
  ['none, someone, often, weight', []],
  ['506 or 507', [506, 507]],
  ['more than 1,300, 20 of them', [1300, 20]],
  ['14 national and 247 provincial', [14, 247]],
  ['half', [0.5]],
  ['one third', [33.3333]],
  ['one-third', [33.3333]],
  ['a third', [33.3333]],
  ['two thirds', [66.6667]],
  ['Two-Thirds', [66.6667]],
  ['once a quarter', [1]],
  ['twice', [2]],
  ['the first', [1]],
  ['most', [1]],
  ['', []],
] as const)('findEnglishNumbers(%j) is %j', (text, numbers) => {
  expect(findEnglishNumbers(text)).toEqual(numbers);
});

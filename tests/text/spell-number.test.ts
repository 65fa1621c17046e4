import { expect, test } from 'vitest';
import { findEnglishNumbers } from '../../src/text/english-numeral.ts';
import { spellNumber } from '../../src/text/spell-number.ts';

test.each([
  [0, 'zero'],
  [12, 'twelve'],
  [20, 'twenty'],
  [34, 'thirty-four'],
  [99, 'ninety-nine'],
  [100, 'a hundred'],
  [101, null],
  [-1, null],
  [2.5, null],
])('spellNumber(%d) is %s', (value, words) => {
  expect(spellNumber(value)).toBe(words);
});

test('spellNumber(value) is read back by findEnglishNumbers up to twenty', () => {
  for (let value = 0; value <= 20; value += 1)
    expect(findEnglishNumbers(spellNumber(value) ?? '')).toEqual([value]);
});

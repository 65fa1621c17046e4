import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutHanRuns } from '../../src/i18n/han-runs.ts';

/** The runs as one string, with the Chinese ones between bars. */
const cut = (text: string): string =>
  cutHanRuns(text)
    .map(({ words, isHan }) => (isHan ? `|${words}|` : words))
    .join('');

test.each([
  ['', ''],
  ['R&D expenditure', 'R&D expenditure'],
  ['高新技术企业', '|高新技术企业|'],
  ['Certified HNTEs 高新技术企业, enterprises', 'Certified HNTEs |高新技术企业|, enterprises'],
  ['“全年” (the whole year)', '“|全年|” (the whole year)'],
  ['李红娟；门宏伟；吕雯, Handan Daily', '|李红娟；门宏伟；吕雯|, Handan Daily'],
  ['高新技术企业认定管理办法（国科发火〔2016〕32号）', '|高新技术企业认定管理办法（国科发火〔2016〕32号）|'],
  ['read as 300余, below 400', 'read as 300|余|, below 400'],
  ['合 (he) printed for 台 (tai)', '|合| (he) printed for |台| (tai)'],
])('cutHanRuns(%j) marks %j', (text, expected) => {
  expect(cut(text)).toBe(expected);
});

test('cutHanRuns(text) loses nothing, and leaves no Chinese character unmarked', () => {
  const piece = fc.constantFrom('余', '年', '《', '》', '（', '，', '2016', 'of', ' ', '“', '”');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const runs = cutHanRuns(pieces.join(''));
      expect(runs.map(({ words }) => words).join('')).toBe(pieces.join(''));
      expect(runs.filter(({ words, isHan }) => /\p{Script=Han}/u.test(words) !== isHan)).toEqual([]);
    }),
  );
});

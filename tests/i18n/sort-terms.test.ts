import { expect, test } from 'vitest';
import { sortTerms } from '../../src/i18n/sort-terms.ts';

const terms = [
  { en: 'gazelle firm', zh: '瞪羚企业' },
  { en: '“four haves” coverage', zh: '“四有”覆盖率' },
  { en: 'at least', zh: '以上' },
];

test('sortTerms(terms, lang) is by alphabet, or by pinyin; quotation marks do not count', () => {
  expect(sortTerms(terms, 'en').map(({ en }) => en)).toEqual([
    'at least',
    '“four haves” coverage',
    'gazelle firm',
  ]);
  expect(sortTerms(terms, 'zh').map(({ zh }) => zh)).toEqual(['瞪羚企业', '“四有”覆盖率', '以上']);
});

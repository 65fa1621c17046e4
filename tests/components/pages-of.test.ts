import { expect, test } from 'vitest';
import { listPages, pagesOf } from '../../src/components/data/pages-of.ts';

test('pagesOf(all) cuts a list into pages of 50, one empty page where there is nothing', () => {
  const all = Array.from({ length: 120 }, (_, at) => at);
  expect(pagesOf(all).map(({ length }) => length)).toEqual([50, 50, 20]);
  expect(pagesOf(all).flat()).toEqual(all);
  expect(pagesOf([])).toEqual([[]]);
});

test('listPages(here, count) lists all pages of a few, and of 8,000 few, the neighbours among them', () => {
  expect(listPages(2, 4)).toEqual([1, 2, 3, 4]);
  const pages = listPages(4000, 8000);
  expect(pages.length).toBeLessThan(25);
  expect(pages).toEqual(expect.arrayContaining([1, 3999, 4000, 4001, 8000]));
  expect(pages).toEqual(pages.toSorted((a, b) => a - b));
});

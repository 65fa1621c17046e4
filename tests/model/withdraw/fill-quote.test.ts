import { expect, test } from 'vitest';
import { findAnchor, findAnchors } from '../../../src/text/anchor.ts';
import { fillQuote } from '../../../src/model/withdraw/fill-quote.ts';

function fill(text: string, quote: string, kept: readonly string[]): string {
  const anchor = findAnchor(text, quote);
  if ('fault' in anchor) throw new Error(`${quote} is not in the text`);
  const figures = kept.map((each) => ({ start: text.indexOf(each), end: text.indexOf(each) + each.length }));
  return fillQuote({ text, withdrawn: [{ start: 0, end: text.length }], kept: figures }, anchor);
}

test('fillQuote(section, anchor) keeps the figure and the length of what is around it', () => {
  expect(fill('甲市有企业8家，占一成。', '企业⟦8家⟧，占', ['8家'])).toBe('██⟦8家⟧，█');
});

test('fillQuote(section, anchor) grows by clauses where filler makes it stand twice', () => {
  const text = '甲市有企业8家。乙市共有平台8家。';
  const quote = fill(text, '乙市共有平台⟦8家⟧', []);
  expect(quote).toBe('██████⟦██⟧');
  const both = [
    { start: 5, end: 7 },
    { start: 14, end: 16 },
  ];
  const section = { text, withdrawn: [{ start: 0, end: text.length }], kept: both };
  const first = findAnchors(text, '企业⟦8家⟧')[0]!;
  const grown = fillQuote(section, first);
  expect(grown).toBe('█████⟦8家⟧。██████8家');
});

import { expect, test } from 'vitest';
import { fillOut, isFilledOut, sentencesAround } from '../../src/text/withdrawn.ts';

const TEXT = '甲市有“瞪羚”企业8家，占5%。乙市𠮷田公司3家';

test('fillOut(text, spans, kept) puts a block for each code point but marks, spaces and what is kept', () => {
  expect(fillOut(TEXT, [{ start: 0, end: 16 }], [{ start: 9, end: 11 }])).toBe(
    '███“██”██8家，██%。乙市𠮷田公司3家',
  );
  const rest = fillOut(TEXT, [{ start: 16, end: TEXT.length }], []);
  expect(rest).toBe('甲市有“瞪羚”企业8家，占5%。████████');
  expect([...rest].length).toBe([...TEXT].length);
});

test('fillOut(text, spans, kept, from, to) gives a piece by its place in the text as it was', () => {
  expect(fillOut(TEXT, [{ start: 0, end: 4 }], [], 2, 6)).toBe('█“瞪羚');
});

test('sentencesAround(text, span) gives every sentence that a span touches, without the last mark', () => {
  const words = (start: number, end: number): string => {
    const span = sentencesAround(TEXT, { start, end });
    return TEXT.slice(span.start, span.end);
  };
  expect(words(9, 11)).toBe('甲市有“瞪羚”企业8家，占5%');
  expect(words(9, 18)).toBe(TEXT);
});

test('isFilledOut(text) takes filler, marks and spaces, and nothing that can be read', () => {
  expect(['██，█。', ' “█” ', ''].map(isFilledOut)).toEqual([true, true, true]);
  expect(['██，a', '甲', '3'].map(isFilledOut)).toEqual([false, false, false]);
});

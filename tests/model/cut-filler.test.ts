import { expect, test } from 'vitest';
import { cutFiller } from '../../src/model/cut-filler.ts';

test('cutFiller(text) makes one run of filler and the marks between, and leaves words as they are', () => {
  const cut = (text: string): readonly string[] =>
    cutFiller(text).map((run) => (run.isFiller ? `<${run.text}>` : run.text));
  expect(cut('甲市。██“██”、██。乙█')).toEqual(['甲市。', '<██“██”、██>', '。乙', '<█>']);
  expect(cut('没有')).toEqual(['没有']);
  expect(cut('')).toEqual([]);
});

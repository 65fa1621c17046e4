import { expect, test } from 'vitest';
import { findUnaccounted, type Span } from '../../src/text/account.ts';
import { findNumerals } from '../../src/text/numeral.ts';

const TEXT = '培育75家、总数达到443家，692家';
const numerals = findNumerals(TEXT);
const span = (start: number, end: number): Span => ({ start, end });

test.each([
  ['no span', [], ['75', '443', '692']],
  ['one span', [span(2, 5)], ['443', '692']],
  ['a span of the numeral itself', [span(2, 4)], ['443', '692']],
  ['a span that covers a numeral in part', [span(11, 13), span(12, 15)], ['75', '443', '692']],
  ['an empty span', [span(3, 3)], ['75', '443', '692']],
  ['a span over two', [span(0, 14)], ['692']],
  ['spans that overlap', [span(0, 14), span(11, 19)], []],
])('findUnaccounted(numerals, %s) leaves what no span covers whole', (_, spans, left) => {
  expect(findUnaccounted(numerals, spans).map(({ start, end }) => TEXT.slice(start, end))).toEqual(left);
});

test('findUnaccounted([], spans) is empty', () => {
  expect(findUnaccounted([], [span(0, 9)])).toEqual([]);
});

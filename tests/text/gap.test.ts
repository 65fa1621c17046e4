import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findGaps } from '../../src/text/gap.ts';

const OMITTED = '……(新文秘网http://www.wm114.cn省略632字,正式会员可完整阅读)……';
const UNFINISHED = '……(未完,全文共2791字,当前仅显示1774字,请阅读下面提示信息。';

test('findGaps(text) reads a part left out, with the dots around it', () => {
  expect(findGaps(`通过深入\n${OMITTED}\n*共16项`)).toEqual([
    { start: 5, end: 5 + OMITTED.length, chars: 632, worked: false },
  ]);
});

test('findGaps(text) works out the size of an unfinished text, up to the end of its line', () => {
  expect(findGaps(`从企 ${UNFINISHED}\n收藏《`)).toEqual([
    { start: 3, end: 3 + UNFINISHED.length, chars: 2791 - 1774, worked: true },
  ]);
});

test('findGaps(text) takes what was left out before from what is unfinished', () => {
  expect(findGaps(`通过深入${OMITTED}从企${UNFINISHED}`).map(({ chars }) => chars)).toEqual([632, 385]);
});

test('findGaps(text) of a text shown whole does not say how much is missing', () => {
  expect(findGaps('从企（未完，全文共1774字，当前仅显示1774字）')).toEqual([
    { start: 2, end: 26, chars: null, worked: true },
  ]);
});

test.each([
  ['（省略5字）', 5],
  ['(此处省略1200字)', 1200],
  ['…（省略0字）…', 0],
])('findGaps(%j) is one gap of %i characters', (text, chars) => {
  expect(findGaps(text)).toEqual([{ start: 0, end: text.length, chars, worked: false }]);
});

test('findGaps(text) leaves more than four dots on either side to the text', () => {
  expect(findGaps(`${'…'.repeat(6)}（省略5字）${'…'.repeat(6)}`)).toEqual([
    { start: 2, end: 16, chars: 5, worked: false },
  ]);
});

test.each(['……', '省略5字', '(省略若干字)', '(省略1234567字)', '(省略\n5字)', '(未完)', ''])(
  'findGaps(%j) is empty',
  (text) => {
    expect(findGaps(text)).toEqual([]);
  },
);

test('findGaps(text) keeps the order of the text where the unfinished part comes first', () => {
  expect(findGaps('甲(未完,全文共100字,当前仅显示50字\n乙(省略5字)丙')).toEqual([
    { start: 1, end: 21, chars: 45, worked: true },
    { start: 23, end: 29, chars: 5, worked: false },
  ]);
});

test('findGaps(text) finds no gap within a gap', () => {
  expect(findGaps('(未完,全文共100字,当前仅显示50字(省略5字)')).toEqual([
    { start: 0, end: 26, chars: 50, worked: true },
  ]);
  expect(findGaps('(省略5字)……(未完,全文共100字,当前仅显示50字')).toEqual([
    { start: 0, end: 8, chars: 5, worked: false },
    { start: 8, end: 28, chars: 45, worked: true },
  ]);
});

test('findGaps(text) is in order, without overlap, and cuts at the notices only', () => {
  const piece = fc.constantFrom(
    OMITTED,
    UNFINISHED,
    '(省略5字)',
    '…',
    '(',
    ')',
    '\n',
    '省略9字',
    '创新',
    '443家',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      let from = 0;
      for (const { start, end } of findGaps(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(text.slice(start, end)).toMatch(/^…{0,4}[（(].*字/u);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }),
  );
});

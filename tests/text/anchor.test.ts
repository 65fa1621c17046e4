import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutQuote, findAnchor } from '../../src/text/anchor.ts';
import { articleText } from '../../src/text/article.ts';
import { fold } from '../../src/text/fold.ts';
import { arbitraryArticle } from './arbitrary-article.ts';
import { cleanStored, STORED } from './stored-texts.ts';

test.each([
  ['国家级⟦14个⟧平台', '国家级', '14个', '平台'],
  ['⟦443家⟧', '', '443家', ''],
  ['增长⟦62.5%\n⟧。', '增长', '62.5%\n', '。'],
])('cutQuote(%j) cuts at the marks', (quote, before, marked, after) => {
  expect(cutQuote(quote)).toEqual({ before, marked, after });
});

const UNMARKED = ['', '443家', '⟦⟧', '443⟦家', '443⟧家', '⟧443⟦', '⟦443⟧⟦家⟧', '⟦4⟦43⟧家⟧', '⟦443家⟧⟧'];

test.each(UNMARKED)('cutQuote(%j) is null', (quote) => {
  expect(cutQuote(quote)).toBeNull();
});

test.each(UNMARKED)('findAnchor(text, %j) is a fault: unmarked', (quote) => {
  expect(findAnchor('总数达到443家', quote)).toEqual({ fault: 'unmarked' });
});

const TEXT = '培育高新技术企业75家、总数达到443家，培育科技型中小企业692家（不含规上）。覆盖率突破80%。';

test.each([
  ['总数达到⟦443家⟧', 12, 20, 16, 20],
  ['⟦75家⟧', 8, 11, 8, 11],
  ['突破⟦80%⟧。', 44, 50, 46, 49],
  ['突破⟦80％⟧', 44, 49, 46, 49],
  ['443家,培育科技型中小企业⟦692家⟧(不含规上)', 16, 40, 30, 34],
  [`⟦${TEXT}⟧`, 0, 50, 0, 50],
])('findAnchor(text, %j) is where the quote and its mark stand', (quote, start, end, markStart, markEnd) => {
  expect(findAnchor(TEXT, quote)).toEqual({ start, end, markStart, markEnd });
});

test.each([
  ['⟦家⟧', 3],
  ['培育⟦高新⟧', null],
  ['⟦培育⟧', 2],
  ['⟦企业⟧', 2],
])('findAnchor(text, %j) counts %s places', (quote, count) => {
  expect(findAnchor(TEXT, quote)).toEqual(
    count === null ? { start: 0, end: 4, markStart: 2, markEnd: 4 } : { fault: 'repeated', count },
  );
});

test('findAnchor(text, quote) counts places that overlap', () => {
  expect(findAnchor('一一一', '⟦一⟧一')).toEqual({ fault: 'repeated', count: 2 });
});

test.each([
  ['总数达到⟦444家⟧', '总数达到44', '3家，培育科技型中小企业'],
  ['总数达⟦443家⟧', '总数达', '到443家，培育科技型中'],
  ['覆盖率突破80%。⟦另⟧', '覆盖率突破80%。', ''],
  ['⟦瞪羚⟧', '', ''],
  ['培育⟦瞪羚⟧', '培育', '高新技术企业75家、总数'],
])('findAnchor(text, %j) is missing, and tells how far the text goes along', (quote, matches, instead) => {
  expect(findAnchor(TEXT, quote)).toEqual({ fault: 'missing', matches, instead });
});

test("findAnchor('', quote) is missing", () => {
  expect(findAnchor('', '⟦443家⟧')).toEqual({ fault: 'missing', matches: '', instead: '' });
});

/** Counts by trying every place. */
function countPlaces(text: string, part: string): number {
  let count = 0;
  for (let at = 0; at + part.length <= text.length; at += 1)
    if (text.slice(at, at + part.length) === part) count += 1;
  return count;
}

/** Holds the answer for the stretch of a text between the first and last of four places, marked between the others. */
function holdAnchor(text: string, places: readonly number[], respell: (part: string) => string): void {
  const [start = 0, markStart = 0, markEnd = 0, end = 0] = [...places].sort((a, b) => a - b);
  const before = respell(text.slice(start, markStart));
  const marked = respell(text.slice(markStart, markEnd));
  const after = respell(text.slice(markEnd, end));
  const found = findAnchor(text, `${before}⟦${marked}⟧${after}`);
  const count = countPlaces(fold(text), fold(text.slice(start, end)));
  if (marked === '') expect(found).toEqual({ fault: 'unmarked' });
  else if (count > 1) expect(found).toEqual({ fault: 'repeated', count });
  else expect(found).toEqual({ start, end, markStart, markEnd });
}

const spellings = fc.constantFrom(
  (part: string) => part,
  fold,
  (part: string) => part.replace(/[!-~]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)),
);
const four = (max: number) => fc.array(fc.nat({ max }), { minLength: 4, maxLength: 4 });
const plainText = fc.oneof(
  arbitraryArticle.map((article) => articleText(article).replace(/[⟦⟧]/gu, '')),
  fc
    .array(fc.constantFrom('家', '443家', '，', ',', '（', '(', '5', '５', ' ', '\u3000', '\n'))
    .map((all) => all.join('')),
);

test('findAnchor(text, any stretch of it) is its place, or the right count of its places', () => {
  const quoted = plainText.chain((text) => fc.tuple(fc.constant(text), four(text.length), spellings));
  fc.assert(
    fc.property(quoted, ([text, places, respell]) => {
      holdAnchor(text, places, respell);
    }),
    { numRuns: 500 },
  );
});

test.each(STORED)(
  'findAnchor(%s, any stretch of it) is its place, or the right count of its places',
  (source) => {
    const text = articleText(cleanStored(source).article);
    const quoted = fc
      .nat({ max: text.length - 1 })
      .chain((from) => fc.tuple(fc.constant(from), four(12), spellings));
    fc.assert(
      fc.property(quoted, ([from, steps, respell]) => {
        holdAnchor(
          text,
          steps.map((step) => Math.min(text.length, from + step)),
          respell,
        );
      }),
    );
  },
);

test('findAnchor(text, any quote) tells the truth', () => {
  const unit = fc.constantFrom('家', '443', '，', ',', '（', '5', '５');
  const words = fc.array(unit, { maxLength: 12 }).map((all) => all.join(''));
  const marked = fc.array(unit, { minLength: 1, maxLength: 2 }).map((all) => all.join(''));
  fc.assert(
    fc.property(words, words, marked, words, (text, before, mark, after) => {
      const found = findAnchor(text, `${before}⟦${mark}⟧${after}`);
      const wanted = fold(before + mark + after);
      const count = countPlaces(fold(text), wanted);
      if (!('fault' in found)) {
        expect(count).toBe(1);
        expect(fold(text.slice(found.start, found.end))).toBe(wanted);
        expect(fold(text.slice(found.markStart, found.markEnd))).toBe(fold(mark));
      } else if (found.fault === 'missing') {
        const { matches, instead } = found;
        expect(count).toBe(0);
        expect(wanted.startsWith(matches)).toBe(true);
        expect(fold(text)).toContain(fold(matches + instead));
        expect(fold(text)).not.toContain(wanted.slice(0, matches.length + 1));
      } else expect(found).toEqual({ fault: 'repeated', count });
    }),
    { numRuns: 500 },
  );
});

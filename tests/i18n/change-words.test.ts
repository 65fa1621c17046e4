import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeWording, sayChangeInWords, trueWordings } from '../../src/i18n/change-words.ts';

const room = (low: number | null, high: number | null = low) => ({ low, high });
const RD = room(2.9944, 2.9982);

test.each([
  [RD, 'nearly tripled', '增至近三倍', '增长近两倍'],
  [room(2.25, 2.35), 'more than doubled', '增至两倍多', '增长一倍多'],
  [room(2.96, 3.02), 'tripled', '增至三倍', '增长两倍'],
  [room(2), 'doubled', '增至两倍', '增长一倍'],
  [room(10.67), 'increased slightly more than tenfold', '增至十倍多', '增长九倍多'],
  [room(5.97), 'increased nearly sixfold', '增至近六倍', '增长近五倍'],
  [room(0.5), 'halved', '减少一半', '减少一半'],
  [room(1.34), 'rose by slightly more than a third', '增长三分之一多', '增长三分之一多'],
])('sayChangeInWords(%j) says %s, %s, %s', (ratio, en, to, by) => {
  expect([
    sayChangeInWords(ratio, 'to', 'en'),
    sayChangeInWords(ratio, 'to', 'zh'),
    sayChangeInWords(ratio, 'by', 'zh'),
  ]).toEqual([en, to, by]);
});

test('sayChangeInWords(ratio) has no words for what hardly changed, and for what may have done either', () => {
  expect(sayChangeInWords(room(1.02), 'to', 'en')).toBeNull();
  expect(sayChangeInWords(room(0.9, 1.4), 'to', 'en')).toBeNull();
});

test.each([
  ['tripled', RD, 'en', false],
  ['trebled', room(3), 'en', true],
  ['nearly tripled', RD, 'en', true],
  ['almost tripled', RD, 'en', true],
  ['more than doubled', RD, 'en', true],
  ['nearly doubled', RD, 'en', false],
  ['nearly tripled', room(2.5), 'en', false],
  ['went up a lot', RD, 'en', null],
  // GB/T 15835: 增长两倍 is a tripling, 增长到两倍 a doubling.
  ['增长两倍', room(3), 'zh', true],
  ['增长到两倍', room(3), 'zh', false],
  ['增长到两倍', room(2), 'zh', true],
  ['增长两倍', RD, 'zh', false],
  ['增长约两倍', RD, 'zh', true],
  ['增长近两倍', RD, 'zh', true],
  ['增至近三倍', RD, 'zh', true],
  ['增至三倍', RD, 'zh', false],
  ['增至两倍多', room(5.7), 'zh', false],
  ['翻一番', room(2), 'zh', true],
  ['翻了一番多', room(2.3), 'zh', true],
  ['翻两番', room(4), 'zh', true],
  ['翻两番', room(3), 'zh', false],
  ['减少近三成', room(0.71), 'zh', true],
] as const)('judgeWording(%s, %j, %s) is %s', (words, ratio, lang, verdict) => {
  expect(judgeWording(words, ratio, lang)).toBe(verdict);
});

test('trueWordings(ratio) offers only what judgeWording takes', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 12, noNaN: true }),
      fc.double({ min: 0, max: 0.2, noNaN: true }),
      fc.constantFrom('en' as const, 'zh' as const),
      (low, width, lang) => {
        const ratio = room(low, low + width);
        for (const words of trueWordings(ratio, lang)) expect(judgeWording(words, ratio, lang)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test('judgeWording(“tripled”, ratio) is true only where three lies in the room', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 2, max: 4, noNaN: true }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (low, width) => {
        const verdict = judgeWording('tripled', room(low, low + width), 'en');
        if (verdict) expect(low <= 3 + 1e-9 && low + width >= 3 - 1e-9).toBe(true);
        else expect(low > 3 || low + width < 3 || width > 0.1).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSimplified } from '../../src/text/script.ts';

test.each([
  ['駐馬店市全面貫徹新發展理念', '驻马店市全面贯彻新发展理念', 5],
  ['著力構建一流創新生態', '着力构建一流创新生态', 4],
  ['線上線下助力傳統農區換道領跑', '线上线下助力传统农区换道领跑', 8],
  ['增長199.6%，提高了0.59個百分點', '增长199.6%，提高了0.59个百分点', 3],
])('toSimplified(%j) is %j with %i changed', (text, simplified, changed) => {
  expect(toSimplified(text)).toEqual({ text: simplified, changed });
});

test('toSimplified(text) leaves a simplified text that quotes a traditional character as it is', () => {
  const text = '全市科技创新工作情况汇报：把“科技創新”放在突出位置，全面扎实推进创新政策的宣传、落实';
  expect(toSimplified(text)).toEqual({ text, changed: 0 });
});

test('toSimplified(text) converts from a share of 0.05 on, not below', () => {
  expect(toSimplified(`創${'中'.repeat(19)}`)).toEqual({ text: `创${'中'.repeat(19)}`, changed: 1 });
  expect(toSimplified(`創${'中'.repeat(20)}`)).toEqual({ text: `創${'中'.repeat(20)}`, changed: 0 });
});

test("toSimplified('') is an empty text", () => {
  expect(toSimplified('')).toEqual({ text: '', changed: 0 });
});

test('toSimplified(text) changes no digit and converts nothing twice', () => {
  const word = fc.constantFrom(
    '駐馬店',
    '創新',
    '線上',
    '著力',
    '個',
    '萬',
    '10.71億元',
    '199.6%',
    '14',
    '中',
    'a',
    '，',
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const once = toSimplified(words.join('')).text;
      expect(once.match(/\d/gu)).toEqual(words.join('').match(/\d/gu));
      expect(toSimplified(once).text).toBe(once);
    }),
  );
});

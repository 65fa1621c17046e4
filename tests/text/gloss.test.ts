import fc from 'fast-check';
import { expect, test } from 'vitest';
import { removeGlosses } from '../../src/text/gloss.ts';

test.each([
  [
    '駐馬店市全面貫徹新發(fā)展理念,落實(shí)高質(zhì)量發(fā)展要求',
    '駐馬店市全面貫徹新發展理念,落實高質量發展要求',
    4,
  ],
  ['臺(tái)賬管理', '臺賬管理', 1],
  ['戰(zhàn)略性新興產(chǎn)業(yè)', '戰略性新興產業', 3],
  ['女（nǚ）', '女', 1],
  ['略(lüè)', '略', 1],
  ['嗯(ńg)', '嗯', 1],
  ['發(fa\u0304)展', '發展', 1],
  ['四個(gè)一', '四個一', 1],
])('removeGlosses(%j) is %j with %i taken out', (text, plain, count) => {
  expect(removeGlosses(text)).toEqual({ text: plain, count });
});

test.each([
  '“中國藥谷”(駐馬店)研究院',
  '创新型县(市)建设',
  '邯郸(浪潮)大数据产业基地',
  '(2018—2020)',
  '中央引导地方资金项目6项(**共18项)',
  '保龄宝(gongsi)',
  '分析(SWOT)',
  '实验室(PhD)',
  '(fā)',
  'fa(fā)',
  '“發”(fā)',
  '發 (fā)',
  '發(fā zhǎn)',
  '發(zhuāngggg)',
  '發(Fā)',
  '發(fā',
  '發()',
])('removeGlosses(%j) keeps what is no gloss', (text) => {
  expect(removeGlosses(text)).toEqual({ text, count: 0 });
});

test('removeGlosses(text) takes out exactly the glosses put in', () => {
  const piece = fc.tuple(
    fc.constantFrom('駐馬店', '創', '14個', '(市)', '，', '(2018)', 'SWOT', '*', '10項 '),
    fc.constantFrom('', '', '(fā)', '(zhàn)', '（shí）'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const glossed = pieces.map(([word, gloss]) => (/\p{Script=Han}$/u.test(word) ? word + gloss : word));
      const plain = pieces.map(([word]) => word).join('');
      const count = pieces.filter(([word, gloss]) => gloss && /\p{Script=Han}$/u.test(word)).length;
      expect(removeGlosses(glossed.join(''))).toEqual({ text: plain, count });
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakWords } from '../../src/i18n/break-words.ts';
import { knownWords } from '../../src/i18n/known-words.ts';
import { model } from '../model/real-model.ts';

const known = knownWords(model);

test.each([
  ['443家与692家合为825家，须有310家两样都是', '443家|与692家|合为|825家，|须有310家|两样|都是'],
  ['不到十年，驻马店的高新技术企业成倍增加', '不到|十年，|驻马店的|高新技术企业|成倍增加'],
  ['由0.45%到1.04%，正是提高0.59个百分点', '由0.45%到|1.04%，|正是|提高|0.59个百分点'],
  ['成交额达到28亿元', '成交额|达到|28亿元'],
  ['驻马店市高企多了', '驻马店市|高企|多了'],
  ['同叫“高新技术企业”，丛台数的是另一样东西', '同叫|“高新技术企业”，|丛台|数的是|另一样|东西'],
  ['按GB/T 7714引用UTF-8文本，2010—2024年的R&D经费', '按GB/T| |7714引用|UTF-8文本，|2010—2024年的|R&D|经费'],
  ['国家级平台30家，占比两成', '国家级|平台|30家，|占比|两成'],
])('breakWords(%s, zh, known) breaks between words only', (text, broken) => {
  expect(breakWords(text, 'zh', known).join('|')).toBe(broken);
});

test.each([
  ['驻马店市：国家重点实验室', '驻马店市：|国家|重点|实验室'],
  ['平顶山高新区的科技型中小企业', '平顶山|高新区的|科技型|中小企业'],
  ['某县级市（原文隐去名称），为推断', '某县级市|（原文|隐去|名称），|为推断'],
  ['2022年12月至2023年4月之间', '2022年|12月|至2023年|4月|之间'],
])(
  'breakWords(%s, zh) lets single characters lean on the word before, or on the one after',
  (text, broken) => {
    expect(breakWords(text, 'zh').join('|')).toBe(broken);
  },
);

test('knownWords(model) has places with 市 and without, indicators and terms, and nothing that is not Chinese', () => {
  expect(known).toEqual(expect.arrayContaining(['驻马店市', '驻马店', '高新技术企业']));
  expect(known.filter((word) => !/^\p{Script=Han}{2,}$/u.test(word))).toEqual([]);
});

test('breakWords(text) loses nothing, parts no number from its classifier, and begins no piece with a closing mark', () => {
  const word = fc.constantFrom(
    '高企',
    '企业',
    '驻马店市',
    '825',
    '28亿',
    '家',
    '元',
    '，',
    '”',
    '“',
    '的',
    '与',
    '1.04%',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join('');
      const pieces = breakWords(text, 'zh');
      expect(pieces.join('')).toBe(text);
      for (const [at, piece] of pieces.entries()) {
        if (at === 0) continue;
        expect(piece).not.toMatch(/^[，。”的]/u);
        expect(`${pieces[at - 1] ?? ''}|${piece}`).not.toMatch(/[\d亿]\|[家元]/u);
      }
    }),
  );
});

test('breakWords(text, en) leaves English whole, as it breaks at its spaces', () => {
  expect(breakWords('In 2023 Pingdingshan had more', 'en')).toEqual(['In 2023 Pingdingshan had more']);
});

import { expect, test } from 'vitest';
import { readFigures } from '../../src/text/figures.ts';
import { contentOf } from '../../src/text/content-words.ts';
import { wordsAround } from '../../src/text/words-around.ts';

/** What stands before and after each figure of a text. */
const around = (text: string): readonly (readonly string[])[] => {
  const { figures } = readFigures(text, 0, 'body');
  return figures.map((_, at) => {
    const { before, after } = wordsAround(text, figures, at);
    return [before, after];
  });
};

test.each([
  [
    '认定高新技术企业20家、入库中小企业260家',
    [
      ['认定高新技术企业', ''],
      ['入库中小企业', ''],
    ],
  ],
  [
    '培育5家以上绿色工厂，新增7个',
    [
      ['培育', '绿色工厂'],
      ['新增', ''],
    ],
  ],
  [
    '对新增8家瞪羚企业、14家平台',
    [
      ['对新增', '瞪羚企业'],
      ['', '平台'],
    ],
  ],
  [
    '带动形成14个国家级、247个省级创新平台',
    [
      ['带动形成', '国家级省级创新平台'],
      ['', '省级创新平台'],
    ],
  ],
  ['甲、乙等5家示范企业', [['', '示范企业']]],
  [
    '高新技术企业、科技型中小企业分别达到402家、880家',
    [
      ['高新技术企业', ''],
      ['科技型中小企业', ''],
    ],
  ],
])('wordsAround(figures of %j) is %j', (text, expected) => {
  expect(around(text)).toEqual(expected);
});

test.each([
  ['总数达到', ''],
  ['较2021年增长', ''],
  ['，其中国家级', ''],
  ['强度达到', '强度'],
  ['新增省级重点实验室', '重点实验室'],
])('contentOf(%j) is %j', (words, expected) => {
  expect(contentOf(words)).toBe(expected);
});

import { expect, test } from 'vitest';
import { readCounted, readTier } from '../../src/text/count-words.ts';

test.each([
  ['认定市级以上众创空间', 'municipal true'],
  ['省级创新平台', 'provincial false'],
  ['国家级科技企业孵化器', 'national false'],
  ['省部级平台', 'mixed false'],
  ['科技型中小企业', null],
])('readTier(%j) is %j', (words, expected) => {
  const tier = readTier(words);
  expect(tier && `${tier.tier} ${tier.above}`).toBe(expected);
});

test.each([
  ['高新技术企业总数达到', '家', 'stock'],
  ['新认定高新技术企业', '家', 'flow'],
  ['累计培育高新技术企业', '家', 'cumulative'],
  ['同比增长', '%', 'growth'],
  ['占总数的', '%', 'share'],
  ['提高了', '个百分点', 'change'],
  ['每季度开展', '次', 'frequency'],
  ['高新技术企业', '家', undefined],
])('readCounted(%j, …, %j) is %j', (clause, unit, expected) => {
  expect(readCounted(clause, '', unit)?.counted).toBe(expected);
});

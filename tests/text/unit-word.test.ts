import { expect, test } from 'vitest';
import { matchNumeralUnit, readUnit } from '../../src/text/unit-word.ts';

test.each([
  ['', ''],
  ['%', '%'],
  ['家', '家'],
  ['县', '县'],
  ['人次', '人次'],
  ['百分点', '个百分点'],
  ['元人民币', '元'],
  ['美元', '美元'],
  ['吨标准煤', '吨标准煤'],
  ['kWh', 'kWh'],
  ['元/吨', '元/吨'],
  ['件/万人', '件/万人'],
])('readUnit(%j) is %j', (words, unit) => {
  expect(readUnit(words)).toBe(unit);
});

test.each(['企业', '家企业', '的', '以上', '第', '三', 'G', 'abc', '/', '元/', '元/吨/年', '家。', '\ud800'])(
  'readUnit(%j) is null',
  (words) => {
    expect(readUnit(words)).toBeNull();
  },
);

test.each([
  ['500千瓦时', 3, 3],
  ['500千瓦', 3, 2],
  ['0.59百分点', 4, 3],
  ['500千家', 3, 0],
])('matchNumeralUnit(%j, %d) is %d', (text, at, length) => {
  expect(matchNumeralUnit(text, at)).toBe(length);
});

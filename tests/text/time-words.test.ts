import { expect, test } from 'vitest';
import { findTimeWords } from '../../src/text/time-words.ts';

/** Words of time in short: the kind, the year or how long ago, the months, and whether it is since or a base. */
const brief = (text: string): readonly string[] =>
  findTimeWords(text).map(({ words, kind, year, ago, months, since, base }) => {
    const when = year ?? (ago === null ? '' : `${ago}`);
    const part = months ? `${months.first}-${months.last}${months.day === null ? '' : `/${months.day}`}` : '';
    return [words, kind, when, part, since ? 'since' : '', base ? 'base' : '']
      .join(' ')
      .replace(/ +/gu, ' ')
      .trim();
  });

test.each([
  ['2021年认定', ['2021年 date 2021']],
  ['2022年底全市', ['2022年底 date 2022 12-12']],
  ['2024年11月，2024年11月5日', ['2024年11月 date 2024 11-11', '2024年11月5日 date 2024 11-11/5']],
  ['2024年以来', ['2024年 date 2024 since']],
  ['2023年度新增', ['2023年度 date 2023']],
  ['今年一季度', ['今年一季度 date 0 1-3']],
  ['今年3月，去年', ['今年3月 date 0 3-3', '去年 date -1']],
  ['前三季度，上半年', ['前三季度 date 1-9', '上半年 date 1-6']],
  ['截至3月底', ['3月底 date 3-3']],
  ['全年，年末', ['全年 date', '年末 date 12-12']],
  ['两年内', []],
  ['截至目前', ['截至目前 now']],
  ['历年来，近三年来', ['历年来 undated', '三年来 undated']],
  ['每季度开展', ['每季度 frequency']],
  ['较2020年增长，比上年增长', ['2020年 date 2020 base', '上年 date -1 base']],
  ['与2019年相比', ['2019年 date 2019 base']],
  ['《2021年方案》印发', []],
  ['新增12个月', []],
])('findTimeWords(%j) is %j', (text, expected) => {
  expect(brief(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/date.ts';
import { formatPeriodShort } from '../../src/i18n/period-short.ts';
import { formatPeriod, formatYears } from '../../src/i18n/period.ts';
import { parsePeriod } from '../../src/model/period.ts';

function period(iso: string) {
  const parsed = parsePeriod(iso);
  if (parsed === null) throw new Error(`invalid period: ${iso}`);
  return parsed;
}

test.each([
  ['2021', '2021', '2021年'],
  ['2021-04', 'April 2021', '2021年4月'],
  ['2021-04-08', '8 April 2021', '2021年4月8日'],
  ['2021-12-28', '28 December 2021', '2021年12月28日'],
  ['2018/2021', '2018–2021', '2018—2021年'],
  ['2021/2021', '2021', '2021年'],
  ['2021-01/2021-04', 'January–April 2021', '2021年1—4月'],
  ['2018-01/2021-04', 'January 2018 – April 2021', '2018年1月—2021年4月'],
  ['2021-04-03/2021-04-28', '3–28 April 2021', '2021年4月3—28日'],
  ['2021-04-28/2021-05-03', '28 April – 3 May 2021', '2021年4月28日—5月3日'],
  ['2020-12-28/2021-01-03', '28 December 2020 – 3 January 2021', '2020年12月28日—2021年1月3日'],
  ['2018/2021-04', '2018 – April 2021', '2018年—2021年4月'],
  ['[2022-12..2023-04]', 'between December 2022 and April 2023', '2022年12月至2023年4月之间'],
  ['[2025-03..2025-06]', 'between March and June 2025', '2025年3月至6月之间'],
  ['[2018..2021]', 'between 2018 and 2021', '2018年至2021年之间'],
  ['[2021-04-03..2021-04-28]', 'between 3 and 28 April 2021', '2021年4月3日至28日之间'],
  ['[2021-04-28..2021-05-03]', 'between 28 April and 3 May 2021', '2021年4月28日至5月3日之间'],
])('formatPeriod(%s, lang) is %s and %s', (iso, english, chinese) => {
  expect(formatPeriod(period(iso), 'en')).toBe(english);
  expect(formatPeriod(period(iso), 'zh')).toBe(chinese);
});

test.each([
  ['2021', '2021', '2021'],
  ['2021-04', 'Apr 2021', '2021.4'],
  ['2021-10', 'Oct 2021', '2021.10'],
  ['2021-04-28', '28 Apr 2021', '2021.4.28'],
  ['2018/2021', '2018–21', '2018—21'],
  ['1998/2003', '1998–2003', '1998—2003'],
  ['[2022-12..2023-04]', '2022–23', '2022—23'],
  ['[2025-03..2025-06]', 'Mar–Jun 2025', '2025.3—6'],
  ['2021-04-03/2021-04-28', '3–28 Apr 2021', '2021.4.3—28'],
  ['2021-04-28/2021-05-03', 'Apr–May 2021', '2021.4—5'],
  ['2021-04/2021-04-28', 'Apr 2021', '2021.4'],
  ['2021/2021-04', '2021', '2021'],
  ['2018/2021-04', '2018–21', '2018—21'],
])('formatPeriodShort(%s, lang) is %s and %s', (iso, english, chinese) => {
  expect(formatPeriodShort({ iso }, 'en')).toBe(english);
  expect(formatPeriodShort({ iso }, 'zh')).toBe(chinese);
});

test('formatPeriod(null, lang) says that no time is given', () => {
  expect([formatPeriod(null, 'en'), formatPeriod(null, 'zh')]).toEqual(['undated', '未注明时间']);
  expect([formatPeriodShort(null, 'en'), formatPeriodShort(null, 'zh')]).toEqual(['undated', '未注时间']);
});

test('formatYears(start, end, lang) includes both years', () => {
  expect([formatYears(2010, 2024, 'en'), formatYears(2010, 2024, 'zh')]).toEqual([
    '2010–2024',
    '2010—2024年',
  ]);
  expect([formatYears(2021, 2021, 'en'), formatYears(2021, 2021, 'zh')]).toEqual(['2021', '2021年']);
  expect(() => formatYears(2010.5, 2024, 'en')).toThrow('invalid year: 2010.5');
});

test('formatDate(isoDate, lang) gives as much as there is', () => {
  expect([formatDate('2026-11-22', 'en'), formatDate('2026-11-22', 'zh')]).toEqual([
    '22 November 2026',
    '2026年11月22日',
  ]);
  expect([formatDate('2023-10', 'en'), formatDate('2016', 'zh')]).toEqual(['October 2023', '2016年']);
});

test.each(['', '21', '2021-13', '2021-00', '2021-04-32', '2021-4', '2021-04-28T00:00'])(
  'formatDate(%s, lang) throws',
  (iso) => {
    expect(() => formatDate(iso, 'en')).toThrow(`invalid date: ${iso}`);
  },
);

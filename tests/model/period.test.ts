import fc from 'fast-check';
import { expect, test } from 'vitest';
import { midpoint, parsePeriod } from '../../src/model/period.ts';

test('parsePeriod("2021") is a year, its end exclusive', () => {
  expect(parsePeriod('2021')).toEqual({ iso: '2021', precision: 'year', start: 2021, end: 2022 });
});

test('parsePeriod("2021-04") is a twelfth of a year', () => {
  expect(parsePeriod('2021-04')).toEqual({
    iso: '2021-04',
    precision: 'month',
    start: 2021 + 3 / 12,
    end: 2021 + 4 / 12,
  });
});

test('parsePeriod("2021-12") ends with the year', () => {
  expect(parsePeriod('2021-12')?.end).toBe(2022);
});

test('parsePeriod("2021-04-28") is a day, a thirtieth of April', () => {
  expect(parsePeriod('2021-04-28')).toEqual({
    iso: '2021-04-28',
    precision: 'day',
    start: 2021 + (3 + 27 / 30) / 12,
    end: 2021 + (3 + 28 / 30) / 12,
  });
});

test('parsePeriod("2021-12-31") ends with the year', () => {
  expect(parsePeriod('2021-12-31')?.end).toBe(2022);
});

test('parsePeriod("2018/2021") spans both of its years', () => {
  expect(parsePeriod('2018/2021')).toEqual({ iso: '2018/2021', precision: 'span', start: 2018, end: 2022 });
});

test('parsePeriod("[2022-12..2023-04]") lies within both of its months', () => {
  expect(parsePeriod('[2022-12..2023-04]')).toEqual({
    iso: '[2022-12..2023-04]',
    precision: 'within',
    start: 2022 + 11 / 12,
    end: 2023 + 4 / 12,
  });
});

test('parsePeriod("2020-02-29") knows leap years', () => {
  expect(parsePeriod('2020-02-29')?.precision).toBe('day');
  expect(parsePeriod('2000-02-29')?.precision).toBe('day');
  expect(parsePeriod('2021-02-29')).toBeNull();
  expect(parsePeriod('1900-02-29')).toBeNull();
});

test.each([
  ...['', ' ', '21', '2021-4', '2021-00', '2021-13', '2021-04-00', '2021-04-31', '2021-04-28T00:00', '20211'],
  ...['2021 ', ' 2021', '2021年', '２０２１', 'Apr-21', '44287', '2021/4', '2021-04/2021-03', '2021/2018'],
  ...['2018/', '/2021', '2018/2019/2020', '[2021]', '[2021..2018]', '[2018..]', '2018..2021', '-2021'],
])('parsePeriod(%j) is null', (text) => {
  expect(parsePeriod(text)).toBeNull();
});

test('midpoint(period) lies in its middle', () => {
  expect([parsePeriod('2021'), parsePeriod('2018/2021')].map((each) => each && midpoint(each))).toEqual([
    2021.5, 2020,
  ]);
});

test('parsePeriod(any day) has a positive length and lies within its month and year', () => {
  const days = fc.date({
    min: new Date('1949-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [day, month, year] = [iso, iso.slice(0, 7), iso.slice(0, 4)].map(parsePeriod);
      if (!day || !month || !year) throw new Error(`unknown ${iso}`);
      expect(day.start).toBeLessThan(day.end);
      expect(day.start).toBeGreaterThanOrEqual(month.start);
      expect(day.end).toBeLessThanOrEqual(month.end);
      expect(month.start).toBeGreaterThanOrEqual(year.start);
      expect(month.end).toBeLessThanOrEqual(year.end);
    }),
  );
});

import { expect, test } from 'vitest';
import { checkFigure, readFigure } from '../../src/model/figure.ts';
import type { Row } from '../../src/model/tables.ts';
import { buildRow } from './build-row.ts';
import { inChinese, inEnglish } from './say-faults.ts';

type Given = Partial<Row<'extracts'>>;

const read = (printed: string, given: Given = {}) => readFigure(buildRow(printed, given));
const figure = (value: number | null, low: number | null, high: number | null, qualifier: string) => ({
  value,
  low,
  high,
  qualifier,
});

/** What is said of a row whose cells are filled in. */
const told = (printed: string, given: Given) => {
  const row = buildRow(printed, given);
  const read = readFigure(row);
  if (!read) throw new Error(`invalid figure: ${printed}`);
  const faults = checkFigure(row, read);
  return { en: inEnglish(faults), zh: inChinese(faults) };
};
const NOTHING = { en: [], zh: [] };

test.each([
  ['443家', figure(443, null, null, 'eq')],
  ['0家', figure(0, null, null, 'eq')],
  ['10.71亿元', figure(1_071_000_000, 1_070_500_000, 1_071_500_000, 'eq')],
  ['1.1万家', figure(11_000, 10_500, 11_500, 'eq')],
  ['0.45%', figure(0.45, 0.445, 0.455, 'eq')],
  ['1300余家', figure(1300, 1300, 1400, 'gt')],
  ['超8万名', figure(80_000, 80_000, null, 'gt')],
  ['30家以上', figure(30, 30, null, 'gte')],
  ['不超过50%', figure(50, null, 50, 'lte')],
  ['近300家', figure(300, null, 300, 'lt')],
  ['506或507', figure(null, 506, 507, 'range')],
  ['三分之一', figure(33.3333, null, null, 'eq')],
])('readFigure(%j) of an actual figure has the bounds of its rounding and wording', (printed, wanted) => {
  expect(read(printed)).toEqual(wanted);
});

test.each(['target', 'rule'] as const)('readFigure({ kind: %j }) is exact as worded', (kind) => {
  expect(read('8亿元', { kind })).toEqual(figure(800_000_000, null, null, 'eq'));
  expect(read('0.8件', { kind })).toEqual(figure(0.8, null, null, 'eq'));
  expect(read('20%', { kind })).toEqual(figure(20, null, null, 'eq'));
});

test.each(['target', 'rule'] as const)('readFigure({ kind: %j }) keeps the bounds of its wording', (kind) => {
  expect(read('3000个以上', { kind })).toEqual(figure(3000, 3000, null, 'gte'));
  expect(read('不超过50%', { kind })).toEqual(figure(50, null, 50, 'lte'));
  expect(read('1300余家', { kind })).toEqual(figure(1300, 1300, 1400, 'gt'));
});

test('readFigure({ kind: "expected" }) is rounded as it is printed', () => {
  expect(read('28亿元', { kind: 'expected' })).toEqual(
    figure(2_800_000_000, 2_750_000_000, 2_850_000_000, 'eq'),
  );
});

test('readFigure({ qualifier }) takes a hedge that stands away from the figure', () => {
  expect(read('300万元', { kind: 'rule', qualifier: 'lte' })).toEqual(
    figure(3_000_000, null, 3_000_000, 'lte'),
  );
  expect(read('300家', { qualifier: 'gte' })).toEqual(figure(300, 300, null, 'gte'));
  expect(read('300家', { qualifier: 'gt' })).toEqual(figure(300, 300, null, 'gt'));
  expect(read('300家', { qualifier: 'lt' })).toEqual(figure(300, null, 300, 'lt'));
  expect(read('8亿元', { qualifier: 'approx' })).toEqual(
    figure(800_000_000, 750_000_000, 850_000_000, 'approx'),
  );
});

test.each(['若干家', '', '一批', '驻马店', '近300家以上'])(
  'readFigure(%j) is null: no quantity',
  (printed) => {
    expect(read(printed)).toBeNull();
  },
);

test('checkFigure(row, figure) finds nothing where every cell is as printed', () => {
  expect(told('443家', { value: 443, qualifier: 'eq' })).toEqual(NOTHING);
  expect(told('0家', { value: 0, qualifier: 'eq' })).toEqual(NOTHING);
  expect(told('0.45%', { value: 0.45, low: 0.445, high: 0.455, qualifier: 'eq' })).toEqual(NOTHING);
  expect(told('1300余家', { value: 1300, low: 1300, high: 1400, qualifier: 'gt' })).toEqual(NOTHING);
});

test('checkFigure(row, figure) refuses a wrong value', () => {
  expect(told('443家', { value: 434, qualifier: 'eq' })).toEqual({
    en: [
      'data/extracts/x.csv:2: value: 434, but 443家 reads 443: 443. Empty the cell and run npm run fill, or correct printed',
    ],
    zh: [
      'data/extracts/x.csv:2: value: 434，而 443家 读作 443：443。请清空此格后运行 npm run fill，或更正 printed',
    ],
  });
});

test('checkFigure(row, figure) refuses a value that is not in its base unit', () => {
  expect(told('8亿元', { kind: 'target', value: 8, qualifier: 'eq' }).en).toEqual([
    'data/extracts/x.csv:2: value: 8, but 8亿元 reads 800000000: 800000000. Empty the cell and run npm run fill, or correct printed',
  ]);
});

test('checkFigure(row, figure) sees the last digit of a great sum', () => {
  expect(told('2000亿元', { kind: 'target', value: 200_000_000_001, qualifier: 'eq' }).en).toEqual([
    'data/extracts/x.csv:2: value: 200000000001, but 2000亿元 reads 200000000000: 200000000000. Empty the cell and run npm run fill, or correct printed',
  ]);
});

test('checkFigure(row, figure) refuses a missing value: an empty cell is not 0', () => {
  expect(told('0家', { qualifier: 'eq' })).toEqual({
    en: [
      'data/extracts/x.csv:2: value: empty, but 0家 reads 0: 0. Empty the cell and run npm run fill, or correct printed',
    ],
    zh: ['data/extracts/x.csv:2: value: 空，而 0家 读作 0：0。请清空此格后运行 npm run fill，或更正 printed'],
  });
});

test('checkFigure(row, figure) refuses wrong bounds, and bounds where there are none', () => {
  expect(told('0.45%', { value: 0.45, low: 0.44, high: 0.455, qualifier: 'eq' })).toEqual({
    en: [
      'data/extracts/x.csv:2: low: 0.44, but 0.45% reads 0.445: 0.445. Empty the cell and run npm run fill, or correct printed',
    ],
    zh: [
      'data/extracts/x.csv:2: low: 0.44，而 0.45% 读作 0.445：0.445。请清空此格后运行 npm run fill，或更正 printed',
    ],
  });
  expect(told('443家', { value: 443, high: 444, qualifier: 'eq' })).toEqual({
    en: [
      'data/extracts/x.csv:2: high: 444, but 443家 reads empty: an empty cell. Empty the cell and run npm run fill, or correct printed',
    ],
    zh: [
      'data/extracts/x.csv:2: high: 444，而 443家 读作 空：留空。请清空此格后运行 npm run fill，或更正 printed',
    ],
  });
});

test('checkFigure(row, figure) refuses the bounds of rounding on a target', () => {
  const given = { kind: 'target', value: 800_000_000, low: 750_000_000, high: 850_000_000 } as const;
  expect(told('8亿元', { ...given, qualifier: 'eq' }).en).toEqual([
    'data/extracts/x.csv:2: low: 750000000, but 8亿元 reads empty: an empty cell. Empty the cell and run npm run fill, or correct printed',
    'data/extracts/x.csv:2: high: 850000000, but 8亿元 reads empty: an empty cell. Empty the cell and run npm run fill, or correct printed',
  ]);
});

test('checkFigure(row, figure) asks for an empty qualifier', () => {
  expect(told('30家以上', { value: 30, low: 30 })).toEqual({
    en: ['data/extracts/x.csv:2: qualifier: empty: gte. Run npm run fill'],
    zh: ['data/extracts/x.csv:2: qualifier: 空着：gte。请运行 npm run fill'],
  });
});

test('checkFigure(row, figure) takes 最高 away from the figure', () => {
  const quote = '最高给予500万元、⟦300万元⟧';
  expect(
    told('300万元', { kind: 'rule', value: 3_000_000, high: 3_000_000, qualifier: 'lte', quote }),
  ).toEqual(NOTHING);
});

test('checkFigure(row, figure) refuses a qualifier that no word of the quote carries', () => {
  const quote = '给予500万元、⟦300万元⟧';
  expect(
    told('300万元', { kind: 'rule', value: 3_000_000, high: 3_000_000, qualifier: 'lte', quote }),
  ).toEqual({
    en: [
      'data/extracts/x.csv:2: qualifier: lte, but 300万元 reads eq: a word in the quote that says so. Correct the qualifier or let the quote grow',
    ],
    zh: [
      'data/extracts/x.csv:2: qualifier: lte，而 300万元 读作 eq：引文中有相应的限定词。请更正 qualifier 或加长引文',
    ],
  });
});

test('checkFigure(row, figure) refuses a qualifier against the one that is printed', () => {
  expect(told('30家以上', { value: 30, low: 30, qualifier: 'gt' }).en).toEqual([
    'data/extracts/x.csv:2: qualifier: gt, but 30家以上 reads gte: a word in the quote that says so. Correct the qualifier or let the quote grow',
  ]);
  expect(told('30家以上', { value: 30, low: 30, qualifier: 'eq' }).en).toEqual([
    'data/extracts/x.csv:2: qualifier: eq, but 30家以上 reads gte: a word in the quote that says so. Correct the qualifier or let the quote grow',
  ]);
});

test('checkFigure(row, figure) does not take the marked words for the ones around them', () => {
  const quote = '总数⟦300余家⟧';
  expect(told('300余家', { value: 300, low: 300, qualifier: 'gte', quote }).en).toEqual([
    'data/extracts/x.csv:2: qualifier: gte, but 300余家 reads gt: a word in the quote that says so. Correct the qualifier or let the quote grow',
  ]);
});

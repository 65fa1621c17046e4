import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuantity } from '../../src/text/quantity.ts';

type Row = readonly [
  printed: string,
  value: number | null,
  low: number | null,
  high: number | null,
  qualifier: string,
  unit: string,
];

function holds(rows: readonly Row[]): void {
  test.each(rows)(
    'parseQuantity(%j) is %s, from %s to %s, %s, in %j',
    (printed, value, low, high, qualifier, unit) => {
      expect(parseQuantity(printed)).toEqual({ value, low, high, qualifier, unit });
    },
  );
}

// Exact counts.
holds([
  ['27家', 27, null, null, 'eq', '家'],
  ['0家', 0, null, null, 'eq', '家'],
  ['247 个', 247, null, null, 'eq', '个'],
  ['２０家', 20, null, null, 'eq', '家'],
  ['1,060家', 1060, null, null, 'eq', '家'],
  ['1，060家', 1060, null, null, 'eq', '家'],
  ['825', 825, null, null, 'eq', ''],
  ['两个', 2, null, null, 'eq', '个'],
  ['一次', 1, null, null, 'eq', '次'],
  ['三百二十项', 320, null, null, 'eq', '项'],
  ['两倍', 2, null, null, 'eq', '倍'],
  ['半年', 0.5, null, null, 'eq', '年'],
  ['九大', 9, null, null, 'eq', '大'],
  ['3起', 3, null, null, 'eq', '起'],
  ['500千瓦', 500, null, null, 'eq', '千瓦'],
  ['五千克', 5, null, null, 'eq', '千克'],
  ['120平方公里', 120, null, null, 'eq', '平方公里'],
]);

// Printed decimals and 万, 亿 leave half a unit of their last digit either side.
holds([
  ['1.1万家', 11_000, 10_500, 11_500, 'eq', '家'],
  ['10.71亿元', 1_071_000_000, 1_070_500_000, 1_071_500_000, 'eq', '元'],
  ['32.09亿元', 3_209_000_000, 3_208_500_000, 3_209_500_000, 'eq', '元'],
  ['32.09 亿元', 3_209_000_000, 3_208_500_000, 3_209_500_000, 'eq', '元'],
  ['11亿元', 1_100_000_000, 1_050_000_000, 1_150_000_000, 'eq', '元'],
  ['1.005亿元', 100_500_000, 100_450_000, 100_550_000, 'eq', '元'],
  ['8104万元', 81_040_000, 81_035_000, 81_045_000, 'eq', '元'],
  ['990.7万元', 9_907_000, 9_906_500, 9_907_500, 'eq', '元'],
  ['1，060万元', 10_600_000, 10_595_000, 10_605_000, 'eq', '元'],
  ['1亿2000万元', 120_000_000, 119_995_000, 120_005_000, 'eq', '元'],
  ['一万二千人', 12_000, 11_500, 12_500, 'eq', '人'],
  ['三十万人次', 300_000, 295_000, 305_000, 'eq', '人次'],
  ['3000万千瓦', 30_000_000, 29_995_000, 30_005_000, 'eq', '千瓦'],
  ['1.5亿美元', 150_000_000, 145_000_000, 155_000_000, 'eq', '美元'],
  ['2000亿级', 200_000_000_000, 199_950_000_000, 200_050_000_000, 'eq', '级'],
  ['10.36百亿亿次/秒', 10.36e18, 10.355e18, 10.365e18, 'eq', '次/秒'],
  ['5.06件', 5.06, 5.055, 5.065, 'eq', '件'],
  ['5.06件/万人', 5.06, 5.055, 5.065, 'eq', '件/万人'],
  ['0.8件', 0.8, 0.75, 0.85, 'eq', '件'],
]);

// Percent, points, fractions, tenths, multiples.
holds([
  ['199.6%', 199.6, 199.55, 199.65, 'eq', '%'],
  ['0.45%', 0.45, 0.445, 0.455, 'eq', '%'],
  ['80%', 80, 79.5, 80.5, 'eq', '%'],
  ['８０％', 80, 79.5, 80.5, 'eq', '%'],
  ['0%', 0, -0.5, 0.5, 'eq', '%'],
  ['+20%', 20, 19.5, 20.5, 'eq', '%'],
  ['-5%', -5, -5.5, -4.5, 'eq', '%'],
  ['0.59个百分点', 0.59, 0.585, 0.595, 'eq', '个百分点'],
  ['0.59百分点', 0.59, 0.585, 0.595, 'eq', '个百分点'],
  ['百分之二十', 20, 19.5, 20.5, 'eq', '%'],
  ['百分之5.5', 5.5, 5.45, 5.55, 'eq', '%'],
  ['百分之百', 100, 99.5, 100.5, 'eq', '%'],
  ['百分百', 100, 99.5, 100.5, 'eq', '%'],
  ['千分之五', 5, 4.5, 5.5, 'eq', '‰'],
  ['6.33‰', 6.33, 6.325, 6.335, 'eq', '‰'],
  ['三分之一', 33.3333, null, null, 'eq', '%'],
  ['三分之二', 66.6667, null, null, 'eq', '%'],
  ['四分之一', 25, null, null, 'eq', '%'],
  ['十分之三', 30, null, null, 'eq', '%'],
  ['三成', 30, 25, 35, 'eq', '%'],
  ['3成', 30, 25, 35, 'eq', '%'],
  ['八成五', 85, 84.5, 85.5, 'eq', '%'],
  ['一半', 50, null, null, 'eq', '%'],
  ['翻番', 2, null, null, 'eq', '番'],
  ['翻一番', 2, null, null, 'eq', '番'],
  ['翻了一番', 2, null, null, 'eq', '番'],
  ['翻两番', 4, null, null, 'eq', '番'],
]);

// 余 and 多: by convention below one more of the last place that is not zero.
holds([
  ['1300余家', 1300, 1300, 1400, 'gt', '家'],
  ['300余', 300, 300, 400, 'gt', ''],
  ['300余项', 300, 300, 400, 'gt', '项'],
  ['110余家', 110, 110, 120, 'gt', '家'],
  ['20余', 20, 20, 30, 'gt', ''],
  ['十余家', 10, 10, 20, 'gt', '家'],
  ['百余家', 100, 100, 200, 'gt', '家'],
  ['五百多人', 500, 500, 600, 'gt', '人'],
  ['7700余万元', 77_000_000, 77_000_000, 78_000_000, 'gt', '元'],
  ['1.3万余家', 13_000, 13_000, 14_000, 'gt', '家'],
  ['2.5亿余元', 250_000_000, 250_000_000, 260_000_000, 'gt', '元'],
  ['10%多', 10, 10, 20, 'gt', '%'],
  ['5年多', 5, 5, 6, 'gt', '年'],
  ['3个多月', 3, 3, 4, 'gt', '个月'],
  ['超300余家', 300, 300, 400, 'gt', '家'],
]);

// Bounds and approximations. 以上, 以下, 以内 include the number; 不满, 超过 do not.
holds([
  ['20家以上', 20, 20, null, 'gte', '家'],
  ['20以上', 20, 20, null, 'gte', ''],
  ['10%以上', 10, 10, null, 'gte', '%'],
  ['200亿元以上', 20_000_000_000, 20_000_000_000, null, 'gte', '元'],
  ['3项及以上', 3, 3, null, 'gte', '项'],
  ['不少于2次', 2, 2, null, 'gte', '次'],
  ['不低于300个', 300, 300, null, 'gte', '个'],
  ['至少5家', 5, 5, null, 'gte', '家'],
  ['至少5家以上', 5, 5, null, 'gte', '家'],
  ['上百家', 100, 100, null, 'gte', '家'],
  ['一半以上', 50, 50, null, 'gte', '%'],
  ['三分之二以上', 66.6667, 66.6667, null, 'gte', '%'],
  ['超80%', 80, 80, null, 'gt', '%'],
  ['超过3家', 3, 3, null, 'gt', '家'],
  ['突破80%', 80, 80, null, 'gt', '%'],
  ['逾百家', 100, 100, null, 'gt', '家'],
  ['高于3%', 3, 3, null, 'gt', '%'],
  ['过半', 50, 50, null, 'gt', '%'],
  ['300家有余', 300, 300, null, 'gt', '家'],
  ['不超过50%', 50, null, 50, 'lte', '%'],
  ['最高500万元', 5_000_000, null, 5_000_000, 'lte', '元'],
  ['最高不超过500万元', 5_000_000, null, 5_000_000, 'lte', '元'],
  ['50人以内', 50, null, 50, 'lte', '人'],
  ['3%以下', 3, null, 3, 'lte', '%'],
  ['不多于3个', 3, null, 3, 'lte', '个'],
  ['至多3个', 3, null, 3, 'lte', '个'],
  ['最多3个', 3, null, 3, 'lte', '个'],
  ['近100', 100, null, 100, 'lt', ''],
  ['近千家', 1000, null, 1000, 'lt', '家'],
  ['近半', 50, null, 50, 'lt', '%'],
  ['近三成', 30, null, 30, 'lt', '%'],
  ['不足10%', 10, null, 10, 'lt', '%'],
  ['不满18岁', 18, null, 18, 'lt', '岁'],
  ['低于5%', 5, null, 5, 'lt', '%'],
  ['约30家', 30, null, null, 'approx', '家'],
  ['大约30家', 30, null, null, 'approx', '家'],
  ['30家左右', 30, null, null, 'approx', '家'],
  ['约30家左右', 30, null, null, 'approx', '家'],
  ['30家上下', 30, null, null, 'approx', '家'],
  ['约1.1万家', 11_000, 10_500, 11_500, 'approx', '家'],
  ['5%左右', 5, 4.5, 5.5, 'approx', '%'],
]);

// Ranges.
holds([
  ['506或507', null, 506, 507, 'range', ''],
  ['5～10项', null, 5, 10, 'range', '项'],
  ['5-10项', null, 5, 10, 'range', '项'],
  ['5—10项', null, 5, 10, 'range', '项'],
  ['5至10项', null, 5, 10, 'range', '项'],
  ['5到10项', null, 5, 10, 'range', '项'],
  ['5项至10项', null, 5, 10, 'range', '项'],
  ['约5～10项', null, 5, 10, 'range', '项'],
  ['5～10%', null, 5, 10, 'range', '%'],
  ['5%～10%', null, 5, 10, 'range', '%'],
  ['-5%至-3%', null, -5, -3, 'range', '%'],
  ['百分之五至十', null, 5, 10, 'range', '%'],
  ['三至五成', null, 30, 50, 'range', '%'],
  ['20～30亿元', null, 2_000_000_000, 3_000_000_000, 'range', '元'],
  ['2～3千万元', null, 20_000_000, 30_000_000, 'range', '元'],
  ['5000～1万元', null, 5000, 10_000, 'range', '元'],
  ['二十至三十万人', null, 200_000, 300_000, 'range', '人'],
  ['两三家', null, 2, 3, 'range', '家'],
  ['三五个', null, 3, 5, 'range', '个'],
  ['十七八人', null, 17, 18, 'range', '人'],
  ['七八十家', null, 70, 80, 'range', '家'],
  ['一两万', null, 10_000, 20_000, 'range', ''],
]);

// Ranks in words, and counts within an order.
holds([
  ['最多', 1, null, null, 'eq', ''],
  ['首位', 1, null, null, 'eq', ''],
  ['第一', 1, null, null, 'eq', ''],
  ['第二名', 2, null, null, 'eq', '名'],
  ['第3位', 3, null, null, 'eq', '位'],
  ['前三名', 3, null, null, 'eq', '名'],
  ['后三名', 3, null, null, 'eq', '名'],
  ['前10', 10, null, null, 'eq', ''],
  ['连续两次', 2, null, null, 'eq', '次'],
]);

test.each([
  ...[
    '',
    ' ',
    '家',
    '科技',
    '余家',
    '多家',
    '几个',
    '以上',
    '约',
    '第',
    '前',
    '--',
    '5G',
    '。',
    '20家。',
    '，20家',
  ],
  ...['力争20家', '达到443家', '总数达16家', '增长20%', '共18项', '20家企业', '15名院士', '第一批', '第一线'],
  ...[
    '一批',
    '一流',
    '进一步',
    '统一',
    '一定',
    '一致',
    '万一',
    '十分',
    '百姓',
    '四川',
    '一番',
    '一起',
    '半导体',
  ],
  ...['4月28日', '16：33', '1.2.3', '20,0家', '5 6家', '百分之', '分之一', '零分之一', '翻十番', '3.55成五'],
])('parseQuantity(%j) is null: no quantity', (printed) => {
  expect(parseQuantity(printed)).toBeNull();
});

test.each(['近300家以上', '近300余家', '约300余家', '1300余家以上', '不超过20家以上', '不超过5～10项'])(
  'parseQuantity(%j) is null: its hedges disagree',
  (printed) => {
    expect(parseQuantity(printed)).toBeNull();
  },
);

test.each(['三至五百', '一至二十', '10～5项', '5～5项', '5家～10项', '5余～10项'])(
  'parseQuantity(%j) is null: no two bounds in order',
  (printed) => {
    expect(parseQuantity(printed)).toBeNull();
  },
);

const QUALIFIERS = [
  { before: '', after: '', qualifier: 'eq' },
  { before: '约', after: '', qualifier: 'approx' },
  { before: '', after: '左右', qualifier: 'approx' },
  { before: '', after: '以上', qualifier: 'gte' },
  { before: '不少于', after: '', qualifier: 'gte' },
  { before: '超过', after: '', qualifier: 'gt' },
  { before: '不超过', after: '', qualifier: 'lte' },
  { before: '', after: '以内', qualifier: 'lte' },
  { before: '近', after: '', qualifier: 'lt' },
] as const;
const SCALES = [
  ['', 0],
  ['万', 4],
  ['亿', 8],
] as const;

const DIGITS = /[0-9]/gu;
const toFullWidth = (text: string): string =>
  text.replace(DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace('.', '．');

test('parseQuantity(rendered) gives back the value, bounds, hedge and unit that were rendered', () => {
  const printed = fc.record({
    digits: fc.integer({ min: 1, max: 999_999 }),
    decimals: fc.integer({ min: 0, max: 3 }),
    scale: fc.constantFrom(...SCALES),
    unit: fc.constantFrom('', '家', '个', '项', '元', '人次', '个百分点', '%', '平方公里', '元/亩'),
    hedge: fc.constantFrom(...QUALIFIERS),
    isWide: fc.boolean(),
    blank: fc.constantFrom('', ' '),
  });
  fc.assert(
    fc.property(printed, ({ digits, decimals, scale, unit, hedge, isWide, blank }) => {
      const [sign, power] = unit === '%' || unit === '个百分点' ? SCALES[0] : scale;
      const figures = String(digits).padStart(decimals + 1, '0');
      const whole = figures.slice(0, figures.length - decimals);
      const number = decimals === 0 ? whole : `${whole}.${figures.slice(-decimals)}`;
      const words = `${hedge.before}${isWide ? toFullWidth(number) : number}${sign}${blank}${unit}${hedge.after}`;
      const value = Number(`${digits}e${power - decimals}`);
      const isRounded = decimals > 0 || power > 0 || unit === '%' || unit === '个百分点';
      const half = (side: -5 | 5): number => Number(`${digits * 10 + side}e${power - decimals - 1}`);
      const bounds = {
        eq: isRounded ? [half(-5), half(5)] : [null, null],
        approx: isRounded ? [half(-5), half(5)] : [null, null],
        gte: [value, null],
        gt: [value, null],
        lte: [null, value],
        lt: [null, value],
      }[hedge.qualifier];
      const [low, high] = bounds;
      expect(parseQuantity(words)).toEqual({ value, low, high, qualifier: hedge.qualifier, unit });
    }),
    { numRuns: 1000 },
  );
});

test('parseQuantity(words) is null or has its bounds around its value, whatever the words', () => {
  const sign = fc.constantFrom(
    ...'〇一二两三五十百千万亿半余多点分之成翻番第前至到或～-+%0123456789.,，家个元以上下内约近超不最 ',
  );
  const words = fc.oneof(
    fc.string({ unit: sign, maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('\ud800', '1\udc00家', '0'.repeat(64), '百'.repeat(64), '分之'.repeat(30)),
  );
  fc.assert(
    fc.property(words, (printed) => {
      const read = parseQuantity(printed);
      if (read === null) return;
      for (const number of [read.value, read.low, read.high]) {
        expect(number === null || Number.isFinite(number)).toBe(true);
      }
      expect(read.low ?? -Infinity).toBeLessThanOrEqual(read.value ?? Infinity);
      expect(read.high ?? Infinity).toBeGreaterThanOrEqual(read.value ?? -Infinity);
      expect(read.value === null).toBe(read.qualifier === 'range');
    }),
    { numRuns: 1000 },
  );
});

test.each(['1', '百', '分之', '约', '1,', '\ud800', '1～', ' '])(
  'parseQuantity(a megabyte of %j) is null',
  (sign) => {
    expect(parseQuantity(sign.repeat(1_000_000 / sign.length))).toBeNull();
  },
);

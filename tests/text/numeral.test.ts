import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNumerals } from '../../src/text/numeral.ts';

const found = (text: string): readonly string[] => findNumerals(text).map((numeral) => numeral.text);

test('findNumerals(text) gives UTF-16 offsets', () => {
  expect(findNumerals('𠮷县新建3家，增长20％')).toEqual([
    { start: 5, end: 6, text: '3' },
    { start: 10, end: 13, text: '20％' },
  ]);
});

test.each([
  ['10.71亿元增长到32.09亿元，增长199.6%', ['10.71亿', '32.09亿', '199.6%']],
  ['1.1万家工业企业，2000亿级集群一个', ['1.1万', '2000亿', '一']],
  ['首批投入7700余万元，惠及120多万人', ['7700余万', '120多万']],
  ['走访企业1300余家、十余万人', ['1300', '十余万']],
  ['1亿2000万元，为390万65岁以上老人', ['1亿2000万', '390万', '65']],
  ['占三分之一，增长百分之二十，约百分之5.5', ['三分之一', '百分之二十', '百分之5.5']],
  ['千分之五、十分之一、百分百', ['千分之五', '十分之一', '百分百']],
  ['1,060家、1，060万元、2018，300家', ['1,060', '1，060万', '2018', '300']],
  ['２０２１年８０％', ['２０２１', '８０％']],
  ['提高0.59个百分点和6.33‰', ['0.59', '6.33‰']],
  ['二〇二一年、二○三五年、十四五', ['二〇二一', '二○三五', '十四五']],
  ['1.做好2.1.3节', ['1', '2.1.3']],
  ['5G、S2、R2D2、PM2.5', ['5', '2', '2', '2', '2.5']],
  ['三百二十项，两千个，半年，他俩', ['三百二十', '两千', '半', '俩']],
  ['2024年11月，16：33', ['2024', '11', '16', '33']],
])('findNumerals(%j) finds each numeral whole', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['第一批、二十一批、首批一批', ['一', '二十一']],
  ['十分重要，十分钟，二十分钟', ['十', '二十']],
  ['唯一一家，系统一套，传统一个', ['一', '一', '一']],
  ['每一项，每一百人', ['一百']],
  ['500千瓦、3000万千瓦、五千千瓦', ['500', '3000万', '五千']],
  ['0.59百分点', ['0.59']],
  ['一半、半导体、一半导体厂', ['一半', '一']],
  ['2023百强，5百家', ['2023', '百', '5百']],
  ['第三方机构，第三方面', ['三']],
  ['一起推进，一起案件', ['一']],
  ['千方百计服务千家企业', ['千']],
  ['○ 要点', []],
])('findNumerals(%j) parts numerals from words', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('findNumerals(a passage of Zhumadian) finds its counts and leaves out its words', () => {
  const text =
    '着力构建一流创新生态，当好“店小二”。“一县一单”、“一企一策”，采取“一个专班，一个标准，一套制度，一个目标”的“四个一”工作法，' +
    '出台一系列政策文件。15名院士线上线下助力，带动形成14个国家级、247 个省级创新平台，带动发展2000亿级主导产业集群一个，' +
    '500亿级优势产业集群两个，100亿级特色产业集群七个。先后研发出半固态电池复合隔膜。';
  expect(found(text).join(' ')).toBe('一 一 一 一 一 一 一 一 四 一 15 14 247 2000亿 一 500亿 两 100亿 七');
});

test('findNumerals(a passage of Pingdingshan) finds its counts and leaves out its words', () => {
  const text =
    '对全市1.1万家工业企业开展科技要素标定，进一步优化。“四有”覆盖率突破80%。8家企业入围总决赛并全部晋级全国半决赛。' +
    '获得经费8104万元，首批投入7700余万元，产出一批标志性成果。深化“科技副总”三年行动计划，下一步推进一体化。';
  expect(found(text).join(' ')).toBe('1.1万 四 80% 8 8104万 7700余万 三');
});

const SIGNS =
  '〇○零一二两三五十百千万亿半俩第分之余多点批流定统唯系起导体瓦家个年0123456789０９.,，%％ a。\ud800\udc00';

test('findNumerals(text) gives slices of the text in order, whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...SIGNS.split('')), maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (words) => {
      let last = 0;
      for (const { start, end, text: slice } of findNumerals(words)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(words.length);
        expect(words.slice(start, end)).toBe(slice);
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});

test('findNumerals(text) leaves no digit out, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...SIGNS.split('')), maxLength: 40 }), (words) => {
      const numerals = findNumerals(words);
      for (const { index } of words.matchAll(/[0-9０-９]/gu)) {
        expect(numerals.some(({ start, end }) => start <= index && index < end)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('findNumerals(text) finds planted numerals, and only those', () => {
  const numeral = fc.constantFrom(
    ...[
      '3',
      '1300',
      '1.1万',
      '2000亿',
      '80%',
      '１２',
      '1,060',
      '三',
      '两',
      '二十',
      '三百二十',
      '三分之一',
      '百分之二十',
      '7700余万',
    ],
  );
  const filler = fc.constantFrom(
    ...[
      '新增企业',
      '，进一步',
      '。统一',
      '、一批',
      '（十分',
      '家，一流',
      '个；四川',
      '项。千方百计',
      '名，唯一',
      '年，半导体',
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(filler, numeral), { maxLength: 12 }), (pairs) => {
      const text = pairs.map(([words, planted]) => `${words}的${planted}`).join('');
      expect(found(`${text}家`)).toEqual(pairs.map(([, planted]) => planted));
    }),
  );
});

const MEGABYTE = 1_000_000;
// A busy machine needs a second or two for the longest; quadratic time would need an hour.
const PATIENCE = 60_000;

test.each([
  ['1', 1],
  ['百', 1],
  ['一', 1],
  ['1，', MEGABYTE / 2],
  ['1，234。', Math.floor(MEGABYTE / 6)],
  ['1.', 1],
  ['1亿', MEGABYTE / 2],
  ['（', 0],
  ['\ud800', 0],
  ['统一', 0],
  ['千瓦', 0],
  ['第', 0],
])(
  'findNumerals(a megabyte of %j) gives %d numerals',
  (sign, count) => {
    expect(findNumerals(sign.repeat(Math.floor(MEGABYTE / sign.length)))).toHaveLength(count);
  },
  PATIENCE,
);

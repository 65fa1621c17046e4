import { expect, test } from 'vitest';
import { readNumberedHeading, readRunInHeadings } from '../../src/text/heading.ts';

test.each([
  ['一、工作思路', 2, 1, '一、工作思路', ''],
  ['三、重点工作', 2, 3, '三、重点工作', ''],
  ['十、其他', 2, 10, '十、其他', ''],
  ['十一、其他', 2, 11, '十一、其他', ''],
  ['二十、其他', 2, 20, '二十、其他', ''],
  ['九十九、其他', 2, 99, '九十九、其他', ''],
  ['（一）加强组织协调。市政府建立机制。', 3, 1, '（一）加强组织协调', '市政府建立机制。'],
  ['(十二)加强组织协调', 3, 12, '(十二)加强组织协调', ''],
  [
    '1.做好评价入库工作。做好科技型中小企业创新能力评估分析',
    4,
    1,
    '1.做好评价入库工作',
    '做好科技型中小企业创新能力评估分析',
  ],
  ['12．做好', 4, 12, '12．做好', ''],
  ['3、做好', 4, 3, '3、做好', ''],
  ['一是强化政策引导。把企业培育放在突出位置。', 3, 1, '一是强化政策引导', '把企业培育放在突出位置。'],
  ['二是强化', 3, 2, '二是强化', ''],
  ['一、工作思路。 坚持创新', 2, 1, '一、工作思路', '坚持创新'],
  ['一、工作思路\t。', 2, 1, '一、工作思路', ''],
  [`一、${'长'.repeat(38)}`, 2, 1, `一、${'长'.repeat(38)}`, ''],
] as const)('readNumberedHeading(%j) is of level %i', (line, level, number, text, rest) => {
  expect(readNumberedHeading(line)).toEqual({ level, number, text, rest });
});

test.each([
  '科技创新始终是发力点',
  '一流创新生态',
  '一二、三产业',
  '三四、五',
  '十十、五',
  '二一是',
  '（2019—2025年）',
  '(市)',
  '2.5亿元社会资金投入科技创新',
  '5、6月份',
  '123.做好',
  '2021年认定国家高新技术企业20家',
  `一、${'长'.repeat(39)}`,
  `1.${'长'.repeat(39)}。坚持创新`,
  '',
])('readNumberedHeading(%j) is null', (line) => {
  expect(readNumberedHeading(line)).toBeNull();
});

const RUN_IN = [
  '健全一套机制，齐心协力抓落实。丛台区成立了领导小组。',
  '培育两类主体，产业集群促发展。该区实施成长行动。',
  '完善三个平台，不断激发创新活力。2018年，丛台区累计培育27家。',
];

test('readRunInHeadings(lines) reads the first sentences of three paragraphs', () => {
  const lines = ['丛台区科技创新能力加快跃升', ...RUN_IN, '具体讲，一是通过引进专人运营团队。'];
  expect([...readRunInHeadings(lines)]).toEqual([
    [1, { level: 2, number: null, text: '健全一套机制，齐心协力抓落实', rest: '丛台区成立了领导小组。' }],
    [2, { level: 2, number: null, text: '培育两类主体，产业集群促发展', rest: '该区实施成长行动。' }],
    [
      3,
      {
        level: 2,
        number: null,
        text: '完善三个平台，不断激发创新活力',
        rest: '2018年，丛台区累计培育27家。',
      },
    ],
  ]);
});

test('readRunInHeadings(lines) of two such paragraphs is empty', () => {
  expect(readRunInHeadings(RUN_IN.slice(0, 2))).toEqual(new Map());
});

test.each([
  '2018年，丛台区累计培育27家。历年来',
  '健全一套机制，齐心协力抓落实。',
  '健全一套机制、齐心协力抓落实。丛台区',
  '健全，齐心协力抓落实。丛台区',
  '健全一套机制健全一套机制，齐心协力抓落实。丛台区',
  '健全一套机制，齐心协力抓落实齐心协力抓落实。丛台区',
])('readRunInHeadings([..., %j]) does not count it', (line) => {
  expect(readRunInHeadings([...RUN_IN.slice(0, 2), line])).toEqual(new Map());
});

test('readRunInHeadings(lines) takes out the blank after the full stop', () => {
  const lines = RUN_IN.map((line) => line.replace('。', '。 '));
  expect([...readRunInHeadings(lines).values()].map(({ rest }) => rest)).toEqual([
    '丛台区成立了领导小组。',
    '该区实施成长行动。',
    '2018年，丛台区累计培育27家。',
  ]);
});

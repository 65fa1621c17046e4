import { expect, test } from 'vitest';
import type { Block } from '../../src/text/article.ts';
import type { Line } from '../../src/text/lines.ts';
import { readSections } from '../../src/text/sections.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const toLines = (...texts: string[]): Line[] =>
  texts.map((text, at) => ({ kind: 'line', text, first: at + 1, last: at + 1 }));
const outline = (texts: readonly string[]) =>
  readSections('document', toLines(...texts), false).sections.map(({ id, level, heading }) => [
    id,
    level,
    heading,
  ]);

test('readSections(document, lines, true) takes the title and leads with what has no heading', () => {
  const lines = toLines('驻马店市2021年科技创新行动方案', '2021年是开局之年。', '一、工作思路', '坚持创新。');
  expect(readSections('document', lines, true)).toEqual({
    title: '驻马店市2021年科技创新行动方案',
    sections: [
      {
        id: 'lead',
        part: 'document',
        level: 0,
        heading: '',
        lost: false,
        blocks: [paragraph('2021年是开局之年。')],
      },
      {
        id: 's1',
        part: 'document',
        level: 2,
        heading: '一、工作思路',
        lost: false,
        blocks: [paragraph('坚持创新。')],
      },
    ],
    lines: [
      { section: 'lead', block: 0, first: 2, last: 2 },
      { section: 's1', block: 0, first: 4, last: 4 },
    ],
  });
});

test('readSections(document, lines, true) takes a title after blank lines', () => {
  const blank: Line = { kind: 'blank', first: 1, last: 1 };
  const read = readSections('document', [blank, { kind: 'line', text: '方案', first: 2, last: 2 }], true);
  expect(read).toEqual({ title: '方案', sections: [], lines: [] });
});

test('readSections(document, lines) makes ids of the numbers that the headings carry', () => {
  const texts = [
    '三、重点工作',
    '（一）工程',
    '1.做好入库工作。做好',
    '2.做好培育。以',
    '（二）工程',
    '1.加大投入。落实',
    '四、保障',
  ];
  expect(outline(texts)).toEqual([
    ['s3', 2, '三、重点工作'],
    ['s3-1', 3, '（一）工程'],
    ['s3-1-1', 4, '1.做好入库工作'],
    ['s3-1-2', 4, '2.做好培育'],
    ['s3-2', 3, '（二）工程'],
    ['s3-2-1', 4, '1.加大投入'],
    ['s4', 2, '四、保障'],
  ]);
});

test('readSections(document, lines) adds b, b3 … to a number used again', () => {
  expect(outline(['一、甲', '一、乙', '一、丙', '（一）丁', '一、戊'])).toEqual([
    ['s1', 2, '一、甲'],
    ['s1b', 2, '一、乙'],
    ['s1b3', 2, '一、丙'],
    ['s1-1', 3, '（一）丁'],
    ['s1b4', 2, '一、戊'],
  ]);
});

test('readSections(document, lines) numbers run-in headings itself', () => {
  const texts = [
    '健全一套机制，齐心协力抓落实。丛台区',
    '培育两类主体，产业集群促发展。该区',
    '完善三个平台，不断激发活力。2018年',
  ];
  expect(outline(texts)).toEqual([
    ['s1', 2, '健全一套机制，齐心协力抓落实'],
    ['s2', 2, '培育两类主体，产业集群促发展'],
    ['s3', 2, '完善三个平台，不断激发活力'],
  ]);
});

test('readSections(document, lines) opens a lost heading where its repair stands', () => {
  const lines = toLines(
    '二、全力聚要素',
    '§s2-2|二、全力聚要素 · 二是强化项目调研§ *共16项',
    '三是强化项目争取。截至3月底',
  );
  expect(readSections('document', lines, false).sections.slice(1)).toEqual([
    {
      id: 's2-2',
      part: 'document',
      level: 3,
      heading: '二、全力聚要素 · 二是强化项目调研',
      lost: true,
      blocks: [paragraph('*共16项')],
    },
    {
      id: 's2-3',
      part: 'document',
      level: 3,
      heading: '三是强化项目争取',
      lost: false,
      blocks: [paragraph('截至3月底')],
    },
  ]);
});

test('readSections(document, lines) keeps a gap as a block, before a heading too', () => {
  const gap: Line = { kind: 'gap', chars: 632, worked: false, first: 1, last: 1 };
  const { sections, lines } = readSections(
    'document',
    [gap, ...toLines('一、甲'), { ...gap, chars: null }],
    false,
  );
  expect(sections.map(({ id, blocks }) => [id, blocks])).toEqual([
    ['lead', [{ kind: 'gap', chars: 632, worked: false }]],
    ['s1', [{ kind: 'gap', chars: null, worked: false }]],
  ]);
  expect(lines).toEqual([
    { section: 'lead', block: 0, first: 1, last: 1 },
    { section: 's1', block: 0, first: 1, last: 1 },
  ]);
});

test.each(['outlet-lead', 'outlet-summary', 'outline'] as const)(
  'readSections(%s, lines) reads no headings',
  (part) => {
    const lines = toLines('一、全力强企业', '一是强化政策引导');
    expect(readSections(part, lines, false).sections).toEqual([
      {
        id: part,
        part,
        level: 0,
        heading: '',
        lost: false,
        blocks: [paragraph('一、全力强企业'), paragraph('一是强化政策引导')],
      },
    ]);
  },
);

test('readSections(document, []) is empty', () => {
  expect(readSections('document', [], false)).toEqual({ title: '', sections: [], lines: [] });
});

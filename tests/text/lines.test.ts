import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTitle, joinLines, splitLines, type Line } from '../../src/text/lines.ts';

const line = (text: string, first: number, last = first): Line => ({ kind: 'line', text, first, last });
const blank = (at: number): Line => ({ kind: 'blank', first: at, last: at });
const gap = (chars: number | null, at: number, worked = false): Line => ({
  kind: 'gap',
  chars,
  worked,
  first: at,
  last: at,
});

test('splitLines(text) trims lines, keeps blank ones, and numbers both from 1', () => {
  expect(splitLines('丛台区\n\n \t\u3000官方微信 \n\t\t\n')).toEqual([
    line('丛台区', 1),
    blank(2),
    line('官方微信', 3),
    blank(4),
    blank(5),
  ]);
});

test('splitLines(text) cuts a gap out of its line', () => {
  expect(splitLines('通过深入\n……(省略632字)……\n*共16项')).toEqual([
    line('通过深入', 1),
    gap(632, 2),
    line('*共16项', 3),
  ]);
  expect(splitLines('从企 ……(未完,全文共9字,当前仅显示5字')).toEqual([line('从企', 1), gap(4, 1, true)]);
  expect(splitLines('(省略5字)从企(省略6字)\n\n(省略7字)')).toEqual([
    gap(5, 1),
    line('从企', 1),
    gap(6, 1),
    blank(2),
    gap(7, 3),
  ]);
});

test("splitLines('') is one blank line", () => {
  expect(splitLines('')).toEqual([blank(1)]);
});

test('splitLines(text) loses no word outside a gap', () => {
  const piece = fc.constantFrom(
    '创新',
    '443家',
    '\n',
    '\n\n',
    ' ',
    '\t',
    '……(省略5字)……',
    '…',
    '(未完,全文共9字,当前仅显示5字\n',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const words = pieces
        .filter((each) => !each.includes('字'))
        .join('')
        .replace(/[\s…]/gu, '');
      const lines = splitLines(text);
      const kept = lines.map((each) => (each.kind === 'line' ? each.text : '')).join('');
      expect(kept.replace(/[\s…]/gu, '')).toBe(words);
      const raw = text.split('\n');
      for (const each of lines) {
        if (each.kind === 'line') expect(raw[each.first - 1]).toContain(each.text);
        if (each.kind === 'blank') expect(raw[each.first - 1]?.trim()).toBe('');
      }
    }),
  );
});

test.each([
  '某县按下科技创新“加速键”',
  '丛台区科技创新能力加快跃升',
  '驻马店市2021年科技创新行动方案',
  '长'.repeat(40),
  '',
])('isTitle(%j) is true', (text) => {
  expect(isTitle(text)).toBe(true);
});

test.each([
  '叶元朋代表:',
  '为贯彻落实规划,丛台区坚持问题导向',
  '健全一套机制，齐心协力抓落实',
  '一、工作思路',
  '（一）加强组织协调',
  '1.做好评价入库工作',
  '一是强化政策引导',
  '§s2-2|二是强化项目调研§共16项',
  '加快实现跃升。',
  '关于加强创新的建议（一）',
  '加速键”',
  '长'.repeat(41),
])('isTitle(%j) is false', (text) => {
  expect(isTitle(text)).toBe(false);
});

test('joinLines(lines) joins a sentence broken over lines', () => {
  const broken = [line('现将相关情况', 24), line('汇报如下:', 25), line('突出企业主体地位。', 27)];
  expect(joinLines(broken, false)).toEqual({
    lines: [line('现将相关情况汇报如下:', 24, 25), line('突出企业主体地位。', 27)],
    joined: 1,
  });
});

test('joinLines(lines) joins more than two', () => {
  expect(joinLines([line('获批泰山', 1), line('产业领', 2), line('军人才工程1人', 3)], false)).toEqual({
    lines: [line('获批泰山产业领军人才工程1人', 1, 3)],
    joined: 2,
  });
});

test('joinLines(lines) joins a broken 一是 …, which is never a line of its own', () => {
  expect(joinLines([line('二是强化', 29), line('调研服务。通过深入', 30)], false)).toEqual({
    lines: [line('二是强化调研服务。通过深入', 29, 30)],
    joined: 1,
  });
});

test.each([
  ['a full stop', '坚持创新。', '突出企业主体地位。'],
  ['a colon', '叶元朋代表:', '您在会议上提出的建议已收悉'],
  ['a semicolon', '建成众创空间3家;', '院士工作站5家'],
  ['a quotation mark', '“揭榜挂帅”', '重大工程'],
  ['a parenthesis', '（试行）', '重大工程'],
  ['dots', '从企……', '重大工程'],
  ['a heading before', '一、全力强企业,实现高企倍增', '突出企业创新主体地位'],
  ['a heading after', '坚持创新', '二、目标任务'],
  ['a run-in heading after', '坚持创新', '一是强化政策引导。把企业'],
  ['a lost heading before', '§s2-2|二是强化项目调研§*共16项', '坚持创新'],
  ['a lost heading after', '坚持创新', '§s2-2|二是强化项目调研§*共16项'],
])('joinLines(lines) joins nothing over %s', (_, before, after) => {
  const lines = [line(before, 1), line(after, 2)];
  expect(joinLines(lines, false)).toEqual({ lines, joined: 0 });
});

test('joinLines(lines) joins nothing over a blank line or a gap', () => {
  const lines = [line('坚持', 1), blank(2), line('创新', 3), gap(632, 4), line('驱动', 5)];
  expect(joinLines(lines, false)).toEqual({ lines, joined: 0 });
});

test('joinLines(lines, true) joins nothing to the title, also after blank lines', () => {
  const rest = [line('丛台区科技创新能力加快跃升', 4), line('为贯彻落实规划', 5), line('坚持问题导向', 6)];
  const joined = [line('丛台区科技创新能力加快跃升', 4), line('为贯彻落实规划坚持问题导向', 5, 6)];
  expect(joinLines(rest, true)).toEqual({ lines: joined, joined: 1 });
  const blanks = [blank(1), blank(2), blank(3)];
  expect(joinLines([...blanks, ...rest], true)).toEqual({ lines: [...blanks, ...joined], joined: 1 });
});

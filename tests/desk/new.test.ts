import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject, runCommand } from './run-command.ts';

const TIMEOUT = 60_000;
const folder = copyProject();
afterAll(() => rmSync(folder, { recursive: true }));
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

test(
  'npm run new -- story <slug> writes a draft in both languages that the check passes as it is',
  async () => {
    const { code, out, err } = await runCommand('new', folder, ['story', 'a-first-draft']);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 2)).toEqual([
      'written  content/stories/en/a-first-draft.mdx',
      'written  content/stories/zh/a-first-draft.mdx',
    ]);
    const [en, zh] = ['en', 'zh'].map((lang) => textOf(`content/stories/${lang}/a-first-draft.mdx`));
    const bound = /<Value of="([^"]+)" \/>/gu;
    expect([...(en ?? '').matchAll(bound)].map(([, id]) => id)).toHaveLength(1);
    expect([...(zh ?? '').matchAll(bound)].map(([, id]) => id)).toEqual(
      [...(en ?? '').matchAll(bound)].map(([, id]) => id),
    );
    for (const story of [en, zh]) {
      expect(story).toContain('\ndraft: true\n');
      expect(story).toContain('<LineChart\n  id="a-first-draft"\n');
    }
    const checked = await runCommand('check', folder);
    expect([checked.code, checked.err]).toEqual([0, '']);
  },
  TIMEOUT,
);

test(
  'npm run new -- story writes over no story, and refuses a slug that is none',
  async () => {
    writeFileSync(join(folder, 'content/stories/zh/mine.mdx'), 'mine');
    const there = await runCommand('new', folder, ['story', 'mine'], 'zh_CN.UTF-8');
    expect([there.code, there.err]).toEqual([
      1,
      'content/stories/zh/mine.mdx:1: file: 已经有这个文件。请另取一个 slug\n共 1 处\n',
    ]);
    expect(textOf('content/stories/zh/mine.mdx')).toBe('mine');
    rmSync(join(folder, 'content/stories/zh/mine.mdx'));
    const bad = await runCommand('new', folder, ['story', 'My_Story']);
    expect([bad.code, bad.err.split('\n')[0]]).toEqual([
      2,
      'invalid id My_Story: lower-case letters and digits, joined by hyphens, such as nearly-tripled',
    ]);
    const kind = await runCommand('new', folder, ['storry', 'x'], 'zh_CN.UTF-8');
    expect([kind.code, kind.err.split('\n')[0]]).toEqual([2, '没有 storry，是否应为 story？']);
  },
  TIMEOUT,
);

test(
  'npm run new -- place <id> appends a row and says in the table’s words what is still to fill',
  async () => {
    const before = textOf('data/regions.csv');
    const { code, out } = await runCommand(
      'new',
      folder,
      ['place', 'luohe', '--name_zh', '漯河市', '--parent', 'henan'],
      'zh_CN.UTF-8',
    );
    expect(code).toBe(0);
    expect(textOf('data/regions.csv')).toBe(`${before}luohe,漯河市,,,,,henan,,,\n`);
    expect(out.trim().split('\n')).toEqual([
      `data/regions.csv:${before.trim().split('\n').length + 1}：已加 luohe`,
      '还要填：',
      '  name_en  名称（英文）',
      '  type_zh  地方的类别（中文）',
      '  type_en  地方的类别（英文）',
      '  level  province 省，prefecture 地，county 县（province prefecture county）',
    ]);
    const again = await runCommand('new', folder, ['place', 'luohe']);
    expect([again.code, again.err.split('\n')[0]]).toMatchObject([
      1,
      expect.stringContaining('duplicate luohe: each id once'),
    ]);
    expect(textOf('data/regions.csv')).toBe(`${before}luohe,漯河市,,,,,henan,,,\n`);
    writeFileSync(join(folder, 'data/regions.csv'), before);
  },
  TIMEOUT,
);

test(
  'npm run new -- place <id> with every cell gives a row that the check passes',
  async () => {
    const cells = {
      name_zh: '漯河市',
      name_en: 'Luohe',
      type_zh: '地级市',
      type_en: 'prefecture-level city',
      level: 'prefecture',
      parent: 'henan',
      gb2260: '411100',
    };
    const options = Object.entries(cells).flatMap(([column, text]) => [`--${column}`, text]);
    const { code, out } = await runCommand('new', folder, ['place', 'luohe', ...options, '--json']);
    expect([code, JSON.parse(out)]).toMatchObject([0, { ok: true, file: 'data/regions.csv', toFill: [] }]);
    expect((await runCommand('check', folder)).code).toBe(0);
  },
  TIMEOUT,
);

test(
  'npm run new -- target <id> wants a target that is stated, and names the nearest',
  async () => {
    const { code, err } = await runCommand(
      'new',
      folder,
      ['target', 'zhumadian-2021-plan.hnte.22'],
      'zh_CN.UTF-8',
    );
    expect(code).toBe(1);
    expect(err).toContain(
      'target: 没有 "zhumadian-2021-plan.hnte.22"：extracts 中的一个 id。是否应为 zhumadian-2021-plan.hnte',
    );
    const column = await runCommand('new', folder, ['check', 'a-check', '--level', 'county']);
    expect([column.code, column.err.split('\n')[0]]).toEqual([2, 'checks.csv has no column level']);
  },
  TIMEOUT,
);

import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { messageLang } from '../../src/desk/report.ts';
import { copyProject, runCommand } from './run-command.ts';

const TIMEOUT = 60_000;
const folder = copyProject();
afterAll(() => rmSync(folder, { recursive: true }));

const last = (text: string): string => text.trim().split('\n').at(-1) ?? '';

test.each([
  [
    'C',
    'Usage: npm run ',
    'Ends with 0 where nothing is wrong, 1 where something is, 2 where it was called wrongly.',
  ],
  ['zh_CN.UTF-8', '用法：npm run ', '结束码：0 无误，1 有错，2 用法不对。'],
])(
  'every command -- --help with LC_ALL=%s tells how it is used, and ends with 0',
  async (lang, first, end) => {
    const names = [
      ...['articles', 'build', 'check', 'dev', 'fill', 'ingest', 'new', 'precompress', 'release'],
      ...['serve', 'sheet', 'start', 'verify'],
    ];
    const ended = await Promise.all(names.map((name) => runCommand(name, folder, ['--help'], lang)));
    for (const { code, out, err } of ended) {
      expect([code, err]).toEqual([0, '']);
      expect(out.startsWith(first) || out.startsWith(first.replace('run ', 'start'))).toBe(true);
      expect(out).toContain(end);
    }
  },
  TIMEOUT,
);

test(
  'npm run fill with what it does not know names the nearest, in both languages, and ends with 2',
  async () => {
    const en = await runCommand('fill', folder, ['--lnag', 'zh']);
    expect([en.code, en.out, en.err.split('\n').slice(0, 3)]).toEqual([
      2,
      '',
      ['unknown option --lnag. Did you mean --lang?', '', 'Usage: npm run fill'],
    ]);
    const zh = await runCommand('fill', folder, ['--quiet', '--lang=zh', '--json=yes']);
    expect([zh.code, zh.err.split('\n').slice(0, 4)]).toEqual([
      2,
      ['没有 --quiet 这个选项，可用的有 --help、--json、--lang', '--json 不带内容', '', '用法：npm run fill'],
    ]);
  },
  TIMEOUT,
);

test(
  'npm run fill with a wrong language, a word too many or a value too few ends with 2',
  async () => {
    const told = async (...options: readonly string[]) => {
      const { code, err } = await runCommand('fill', folder, options);
      return [code, err.split('\n')[0]];
    };
    expect(await told('--lang', 'fr')).toEqual([2, '--lang is zh or en, not fr']);
    expect(await told('--lang')).toEqual([2, '--lang lacks its value']);
    expect(await told('cited')).toEqual([2, 'unexpected word: cited']);
  },
  TIMEOUT,
);

test(
  'npm run fill -- --json gives what it did, or what was wrong, as JSON',
  async () => {
    const fine = await runCommand('fill', folder, ['--json']);
    expect(JSON.parse(fine.out)).toMatchObject({
      ok: true,
      files: [{ file: 'data/cited.csv', cells: 0 }, {}, {}, {}, {}, {}],
    });
    const wrong = await runCommand('fill', folder, ['--json', '--lnag']);
    expect([wrong.code, JSON.parse(wrong.out)]).toEqual([
      2,
      {
        ok: false,
        wrong: [
          {
            zh: '没有 --lnag 这个选项，是否应为 --lang？',
            en: 'unknown option --lnag. Did you mean --lang?',
          },
        ],
      },
    ]);
  },
  TIMEOUT,
);

test(
  'npm run articles -- --json gives faults in both languages',
  async () => {
    const empty = await runCommand('articles', '/', ['--json']);
    expect([empty.code, empty.err]).toEqual([1, '']);
    const { ok, faults } = JSON.parse(empty.out) as { ok: boolean; faults: readonly { file: string }[] };
    expect([ok, faults.map(({ file }) => file)]).toEqual([
      false,
      ['data/changelog.csv', 'data/repairs.csv', 'data/sources.csv'],
    ]);
    expect(last((await runCommand('articles', '/', [], 'zh_CN.UTF-8')).err)).toBe('共 3 处');
  },
  TIMEOUT,
);

test(
  'npm run preview -- --port x ends with 2',
  async () => {
    const { code, err } = await runCommand('serve', folder, ['--port', 'x'], 'zh_CN.UTF-8');
    expect([code, err]).toEqual([2, '端口应为 0 到 65535 的整数\n']);
  },
  TIMEOUT,
);

test('messageLang(asked) takes what was asked for before what the system says', () => {
  const before = process.env['LC_ALL'];
  process.env['LC_ALL'] = 'zh_CN.UTF-8';
  expect([messageLang(), messageLang('en')]).toEqual(['zh', 'en']);
  process.env['LC_ALL'] = 'en_GB.UTF-8';
  expect([messageLang(), messageLang('zh')]).toEqual(['en', 'zh']);
  process.env['LC_ALL'] = before ?? '';
});

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject, runCommand } from './run-command.ts';

const TIMEOUT = 60_000;
const whole = copyProject();
const broken = copyProject();
afterAll(() => {
  for (const folder of [whole, broken]) rmSync(folder, { recursive: true });
});

/** 435 for 443, and five columns too few in another table. */
const extract = join(broken, 'data/extracts/pingdingshan-reply.csv');
const text = readFileSync(extract, 'utf8');
writeFileSync(extract, text.replace(/,443家,443,/u, ',443家,435,'));
writeFileSync(join(broken, 'data/checks.csv'), 'id,kind,operands\n');
const line = text.split('\n').findIndex((each) => each.includes(',443家,443,')) + 1;

test(
  'npm run check counts the mentions and statements of each text, and ends with 0',
  async () => {
    const { code, out, err } = await runCommand('check', whole);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain(
      [
        'zhumadian-report: 23 mentions, 23 statements',
        'zhumadian-2021-plan: 69 mentions, 42 statements',
        'masked-city-briefing: 19 mentions, 19 statements',
        'congtai-2019-news: 20 mentions, 18 statements',
        'pingdingshan-reply: 43 mentions, 43 statements',
        '174 mentions, 145 statements; nothing wrong',
      ].join('\n'),
    );
  },
  TIMEOUT,
);

test(
  'npm run check tells every fault, by file and line, and how many there are, and ends with 1',
  async () => {
    const { code, out, err } = await runCommand('check', broken);
    expect(code).toBe(1);
    expect(out).toBe('');
    const lines = err.trim().split('\n');
    expect(lines.filter((each) => each.includes('checks.csv'))).toHaveLength(5);
    expect(lines).toContain(
      'data/checks.csv:1: claim: missing column: the header id,kind,operands,claim,premise_zh,premise_en,note_zh,note_en. Add the column claim',
    );
    expect(lines).toContain(
      `data/extracts/pingdingshan-reply.csv:${line}: value: 435, but 443家 reads 443: 443. Empty the cell and run npm run fill, or correct printed`,
    );
    expect(lines.at(-1)).toBe('6 faults');
    expect(lines).toHaveLength(7);
  },
  TIMEOUT,
);

test.each([
  ['--lang zh', ['--lang', 'zh'], 'C'],
  ['LC_ALL=zh_CN.UTF-8', [], 'zh_CN.UTF-8'],
])(
  'npm run check with %s speaks Chinese',
  async (_, options, lang) => {
    const { code, err } = await runCommand('check', broken, options, lang);
    expect(code).toBe(1);
    expect(err).toContain(
      `data/extracts/pingdingshan-reply.csv:${line}: value: 435，而 443家 读作 443：443。请清空此格后运行 npm run fill，或更正 printed\n`,
    );
    expect(err.trim().split('\n').at(-1)).toBe('共 6 处');
  },
  TIMEOUT,
);

test(
  'npm run check -- --help tells how it is used; an option it does not know ends it with 1',
  async () => {
    const help = await runCommand('check', whole, ['--help']);
    expect([help.code, help.out.split('\n')[0], help.err]).toEqual([
      0,
      'Usage: npm run check [-- --lang zh|en]',
      '',
    ]);
    const unknown = await runCommand('check', whole, ['--long', 'zh']);
    expect([unknown.code, unknown.out]).toEqual([1, '']);
    expect(unknown.err).toContain('--long');
    expect(unknown.err).toContain('Usage: npm run check [-- --lang zh|en]');
  },
  TIMEOUT,
);

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject, runCommand } from './run-command.ts';

const TIMEOUT = 60_000;
const folder = copyProject();
afterAll(() => rmSync(folder, { recursive: true }));

const SOURCES = [
  'zhumadian-report',
  'zhumadian-2021-plan',
  'masked-city-briefing',
  'congtai-2019-news',
  'pingdingshan-reply',
];
const fileOf = (source: string): string => join(folder, `content/sources/${source}.mdx`);
const read = (): readonly string[] => SOURCES.map((source) => readFileSync(fileOf(source), 'utf8'));
const before = read();
/** What the command did with each article, in its order. */
const did = (out: string): readonly string[] =>
  out
    .trim()
    .split('\n')
    .map((line) => line.split(',')[0]?.replace(/ {2}\d+ glosses/u, '') ?? '');

test(
  'npm run articles changes nothing where the articles are what cleaning gives',
  async () => {
    const { code, out, err } = await runCommand('articles', folder);
    expect([code, err, read()]).toEqual([0, '', before]);
    expect(did(out)).toEqual(SOURCES.map((source) => `unchanged  content/sources/${source}.mdx`));
    expect(out).toContain('content/sources/zhumadian-report.mdx  245 glosses, ');
  },
  TIMEOUT,
);

test(
  'npm run articles writes an article that is gone or was edited, as it was',
  async () => {
    rmSync(fileOf('zhumadian-report'));
    writeFileSync(fileOf('congtai-2019-news'), 'edited');
    const first = await runCommand('articles', folder);
    expect([first.code, read()]).toEqual([0, before]);
    expect(did(first.out).filter((line) => line.startsWith('written'))).toEqual([
      'written    content/sources/zhumadian-report.mdx',
      'written    content/sources/congtai-2019-news.mdx',
    ]);
    const second = await runCommand('articles', folder);
    expect(did(second.out)).toEqual(SOURCES.map((source) => `unchanged  content/sources/${source}.mdx`));
  },
  TIMEOUT,
);

test(
  'npm run articles ends with 1 where a table cannot be read, and writes nothing',
  async () => {
    writeFileSync(join(folder, 'data/repairs.csv'), 'source,kind\n');
    rmSync(fileOf('zhumadian-report'));
    const { code, out, err } = await runCommand('articles', folder);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('data/repairs.csv:1: from: missing column');
    expect(() => readFileSync(fileOf('zhumadian-report'))).toThrow('ENOENT');
  },
  TIMEOUT,
);

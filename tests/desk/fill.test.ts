import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject, runCommand } from './run-command.ts';

const TIMEOUT = 60_000;
const folder = copyProject();
afterAll(() => rmSync(folder, { recursive: true }));

const file = 'data/extracts/pingdingshan-reply.csv';
const before = readFileSync(join(folder, file), 'utf8');
const read = (): string => readFileSync(join(folder, file), 'utf8');

test(
  'npm run fill changes nothing where nothing is empty',
  async () => {
    const { code, out, err } = await runCommand('fill', folder);
    expect([code, err, read()]).toEqual([0, '', before]);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      '0 cells filled  data/cited.csv',
      '0 cells filled  data/extracts/congtai-2019-news.csv',
      '0 cells filled  data/extracts/masked-city-briefing.csv',
      '0 cells filled  data/extracts/pingdingshan-reply.csv',
      '0 cells filled  data/extracts/zhumadian-2021-plan.csv',
      '0 cells filled  data/extracts/zhumadian-report.csv',
    ]);
  },
  TIMEOUT,
);

test(
  'npm run fill gives back every value, bound and qualifier that was emptied, and then changes nothing',
  async () => {
    // The first row of the file with nothing between printed and kind.
    const emptied = before.replace(/家,443,,,eq,actual/u, '家,,,,,actual');
    expect(emptied).not.toBe(before);
    writeFileSync(join(folder, file), emptied);
    const first = await runCommand('fill', folder);
    expect([first.code, read()]).toEqual([0, before]);
    expect(first.out).toContain('   2 cells filled  data/extracts/pingdingshan-reply.csv\n');
    const second = await runCommand('fill', folder);
    expect([second.code, read()]).toEqual([0, before]);
    expect(second.out).toContain('   0 cells filled  data/extracts/pingdingshan-reply.csv\n');
  },
  TIMEOUT,
);

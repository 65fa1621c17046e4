import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, runCommand } from './run-command.ts';

const ID = 'zhumadian-2021-plan.hnte.4';

/** The bytes of every file of a project's data and words, by name. */
function listBytes(root: string): ReadonlyMap<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file, 'latin1')]),
  );
}

test(
  'npm run release -- withdraw: the text goes from tables, article and version; check and verify find nothing wrong',
  { timeout: 120_000 },
  async () => {
    const folder = copyProject();
    const extract = join(folder, 'data/extracts/zhumadian-2021-plan.csv');
    const [, before = ''] = /,([^,]{6,})⟦186家⟧/u.exec(readFileSync(extract, 'utf8')) ?? [];
    expect(before).not.toBe('');
    await runCommand('release', folder, ['major', '--on', '2026-11-28']);
    const { out, code } = await runCommand('release', folder, [
      ...['withdraw', ID, '--why', 'right-holder', '--on', '2026-12-01'],
    ]);
    expect(code).toBe(0);
    expect(out).toContain(`withdrawn  ${ID}\n`);
    expect(out).toContain('deleted    data/raw/zhumadian-2021-plan.txt\n');
    expect(out).toContain('version 1.0.0 is issued again as data/releases/v1.0.0+withdrawn\n');
    const holding = [...listBytes(folder)].filter(([, bytes]) =>
      Buffer.from(bytes, 'latin1').toString('utf8').includes(before),
    );
    expect(holding.map(([file]) => file)).toEqual([]);
    expect(existsSync(join(folder, 'data/releases/v1.0.0'))).toBe(false);
    expect((await runCommand('check', folder)).err).toBe('');
    const verified = await runCommand('verify', folder, ['data/releases/v1.0.0+withdrawn']);
    expect(verified.err).toBe('');
    expect(verified.out).toContain(`${ID}: text withdrawn\n`);
  },
);

test('npm run release -- withdraw refuses what it cannot do, and then nothing is done', async () => {
  const folder = copyProject();
  const story = join(folder, 'content/stories/zh/one-certificate.mdx');
  const mdx = readFileSync(join(folder, 'content/sources/zhumadian-2021-plan.mdx'), 'utf8');
  const quoted = /[^\n。]{20,}186家/u.exec(mdx)?.[0] ?? '';
  writeFileSync(story, `${readFileSync(story, 'utf8')}\n${quoted}\n`);
  const before = listBytes(folder);
  const said = async (words: readonly string[], lang?: string): Promise<string> =>
    (await runCommand('release', folder, ['withdraw', ...words], lang)).err.split('\n')[0] ?? '';
  const why = ['--why', 'person-named'];
  expect(
    await Promise.all([
      said([]),
      said([ID, '--why', 'shame'], 'zh_CN'),
      said(['zhumadian-2021-plan.hnte.44', ...why]),
    ]),
  ).toEqual([
    'withdraw lacks the id of what to withdraw',
    '--why 不能是 shame：应为 right-holder、person-named 之一',
    'zhumadian-2021-plan.hnte.44:1: id: unknown "zhumadian-2021-plan.hnte.44": an id of data/extracts, data/sources.csv. Did you mean zhumadian-2021-plan.hnte.4?',
  ]);
  expect(await said([ID, ...why])).toMatch(
    /^content\/stories\/zh\/one-certificate\.mdx:\d+:1: text: it quotes what is to be withdrawn: “.*186家”\. Take it out/u,
  );
  expect(listBytes(folder)).toEqual(before);
}, 120_000);

test(
  'npm run release -- withdraw works before anything is released, and says so',
  { timeout: 120_000 },
  async () => {
    const folder = copyProject();
    const { code, out } = await runCommand('release', folder, [
      'withdraw',
      'congtai-2019-news',
      '--why',
      'right-holder',
      '--json',
    ]);
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { ok: true, withdrawn: ['congtai-2019-news'], reissued: [] },
    ]);
  },
);

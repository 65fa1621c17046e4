import { readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/desk/serve-folder.ts';
import { copyProject, type ProjectCopy } from './copy-project.ts';
import { findUnlike, listFiles } from './list-files.ts';
import { isWriting, runBuild } from './run-build.ts';
import { findInFolder, withdrawFrom, wordsToGo } from './withdraw-from.ts';

const FULL = 180_000;
let copy: ProjectCopy;
let good: Readonly<Record<string, string>>;
const inCopy = (...path: readonly string[]): string => join(copy.folder, ...path);

beforeAll(async () => {
  copy = copyProject();
  const { code, said } = await runBuild(copy.folder).ended;
  if (code !== 0) throw new Error(said.slice(-2000));
  good = listFiles(inCopy('dist'));
}, FULL);
afterAll(() => copy.remove());

afterEach(() => {
  // Whatever was tried, the last good site is there, whole.
  expect(findUnlike(listFiles(inCopy('dist')), good)).toEqual([]);
});

test('two builds of one project, one of them without anything kept, are identical to the byte', () => {
  expect(Object.keys(good).length).toBeGreaterThan(100);
  expect(findUnlike(listFiles('dist'), good)).toEqual([]);
});

test(
  'a wrong cell fails the build with its file and line, and the last good site stays',
  async () => {
    const file = inCopy('data', 'extracts', 'zhumadian-report.csv');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(',10.71亿元,1071000000,', ',10.71亿元,1072000000,'));
    const { code, said } = await runBuild(copy.folder).ended;
    writeFileSync(file, text);
    expect(code).not.toBe(0);
    expect(said).toMatch(/data\/extracts\/zhumadian-report\.csv:4: value/u);
  },
  FULL,
);

test(
  'a build killed in the middle leaves the last good site, and the next one tidies up',
  async () => {
    const { child, ended } = runBuild(copy.folder);
    await isWriting(copy.folder, child);
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await ended;
    expect(readdirSync(inCopy('.cache')).some((name) => name.startsWith('dist-'))).toBe(true);
    const broken = inCopy('data', 'units.csv');
    const text = readFileSync(broken, 'utf8');
    writeFileSync(broken, `${text}?\n`);
    await runBuild(copy.folder).ended;
    writeFileSync(broken, text);
    expect(readdirSync(inCopy('.cache')).filter((name) => name.startsWith('dist-'))).toEqual([]);
  },
  FULL,
);

test(
  'a build killed just while it swapped: the next one puts the last good site back',
  async () => {
    // No process has this number: it is past the highest that Linux gives.
    renameSync(inCopy('dist'), inCopy('.cache', 'dist-99999999-last'));
    const broken = inCopy('data', 'units.csv');
    const text = readFileSync(broken, 'utf8');
    writeFileSync(broken, `${text}?\n`);
    const { code } = await runBuild(copy.folder).ended;
    writeFileSync(broken, text);
    expect(code).not.toBe(0);
  },
  FULL,
);

test(
  'a disk that takes no more fails the build, and the last good site stays',
  async () => {
    const { code } = await runBuild(copy.folder, {}, 100).ended;
    expect(code).not.toBe(0);
  },
  FULL,
);

test(
  'a missing font package fails the build by name, and the last good site stays',
  async () => {
    const font = inCopy('node_modules', '@fontsource', 'noto-serif-sc');
    rmSync(font);
    // Pictures that are kept need no font.
    rmSync(inCopy('.cache'), { recursive: true });
    const { code, said } = await runBuild(copy.folder).ended;
    symlinkSync(join(process.cwd(), 'node_modules/@fontsource/noto-serif-sc'), font);
    expect(code).not.toBe(0);
    expect(said).toContain('@fontsource/noto-serif-sc');
  },
  FULL,
);

test(
  'under a base path, after withdrawals, every link and fragment leads somewhere, and no file holds the text',
  async () => {
    const words = wordsToGo(copy.folder);
    expect(await findInFolder(inCopy('dist', 'data', 'next'), words)).toContain('mentions.csv');
    withdrawFrom(copy.folder);
    const { code, said } = await runBuild(copy.folder, { BASE_PATH: '/project/' }).ended;
    expect(code, said.slice(-2000)).toBe(0);
    good = listFiles(inCopy('dist'));
    expect(await findInFolder(inCopy('dist'), words)).toEqual([]);
    for (const page of ['o/zhumadian-2021-plan.hnte.4', 'zh/o/zhumadian-report.hnte', 'data/v1.0.0'])
      expect(readFileSync(inCopy('dist', page, 'index.html'), 'utf8'), page).toMatch(
        /at the request of its right-holder|应权利人要求/u,
      );
    const address = await serveFolder({
      folder: inCopy('dist'),
      base: '/project/',
      host: '127.0.0.1',
      port: 4750,
    });
    const { links } = await new LinkChecker().check({
      path: [address, `${address}zh/`],
      recurse: true,
      checkFragments: true,
      timeout: 20_000,
      linksToSkip: (url) => Promise.resolve(!url.startsWith(address)),
    });
    expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(200);
    const broken = links.filter(({ state }) => state === 'BROKEN');
    expect(broken.slice(0, 20).map(({ url, parent }) => `${url} from ${parent}`)).toEqual([]);
  },
  2 * FULL,
);

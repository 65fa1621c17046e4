import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser.mjs';
import { bareEnv } from '../builds/bare-env.ts';
import { copyProject } from '../builds/copy-project.ts';
import { freePort } from '../free-port.ts';
import { judge, say, type Bench } from './bench.ts';

const RUNS = 9;
const MOST = 500;
const PAGES: Readonly<Record<string, string>> = {
  'saved-story': 'stories/one-certificate/',
  'saved-place': 'places/zhumadian/',
  'saved-indicator': 'zh/indicators/hnte/',
};
/** The cell: a cited number of enterprises, which all three pages show. */
const ROW = /^(zmd-125-review\.hnte,.*?),\d+家,\d+,/mu;
const PATIENCE = 60_000;

/** From a saved cell to the page that shows it, in `npm run dev`. */
export const bench: Bench = {
  about: `A saved cell in npm run dev: milliseconds from the writing of data/cited.csv until a browser that has the page open
shows the new figure, on a copy of this site; median and most of ${RUNS} runs. At most ${MOST} ms is said, not enforced.`,
  contests: Object.keys(PAGES),
  async run(names) {
    const { folder, remove } = copyProject();
    const port = await freePort();
    const words = ['src/desk/dev.ts', '--port', String(port), '--host', '127.0.0.1', '--lang', 'en'];
    const server = spawn(process.execPath, words, {
      ...{ cwd: folder, env: bareEnv(), stdio: 'ignore', detached: true },
    });
    const executablePath = findBrowser();
    const browser = await chromium.launch(executablePath ? { executablePath } : {});
    try {
      const page = await browser.newPage();
      for (const name of names) {
        await openPage(page, `http://127.0.0.1:${port}/${PAGES[name]}`);
        const times: number[] = [];
        for (let run = 0; run < RUNS; run += 1) times.push(await saveCell(page, folder, 1001 + run));
        tell(name, times);
      }
    } finally {
      await browser.close();
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
      remove();
    }
  },
};

/** Opens a page, as soon as the server answers. */
async function openPage(page: Page, address: string): Promise<void> {
  for (const start = performance.now(); ; await page.waitForTimeout(300)) {
    const answer = await page.goto(address, { waitUntil: 'networkidle' }).catch(() => null);
    if (answer?.ok()) return;
    if (performance.now() - start > PATIENCE) throw new Error(`no answer from ${address}`);
  }
}

/** Writes a number into the cell; gives the milliseconds until the page shows it. */
async function saveCell(page: Page, folder: string, value: number): Promise<number> {
  const table = join(folder, 'data/cited.csv');
  const text = readFileSync(table, 'utf8').replace(ROW, `$1,${value}家,${value},`);
  const start = performance.now();
  writeFileSync(table, text);
  await page.waitForFunction(
    (shown) => document.body?.textContent?.replaceAll(/[, ]/gu, '').includes(shown),
    String(value),
    { polling: 'raf', timeout: PATIENCE },
  );
  const time = performance.now() - start;
  // An editor does not save again at once.
  await page.waitForLoadState('networkidle');
  return time;
}

function tell(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const [median = NaN, most = NaN] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  const verdict = judge(median <= MOST, `at most ${MOST}`);
  say(`${name.padEnd(16)} ${median.toFixed(0)} ms, at most ${most.toFixed(0)} ms   ${verdict}`);
}

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const TIMEOUT = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'dev-'));
for (const name of [
  'src',
  'data',
  'content',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
]) {
  cpSync(name, join(folder, name), { recursive: true });
}
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
let port = 0;
let said = '';
let end = (): void => undefined;

beforeAll(async () => {
  port = await new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
  const words = [
    join(folder, 'src/desk/dev.ts'),
    '--port',
    String(port),
    '--host',
    '127.0.0.1',
    '--lang',
    'zh',
  ];
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_OPTIONS: '', CI: 'true' };
  for (const name of Object.keys(env)) if (/^VITEST|^NODE_ENV$/u.test(name)) delete env[name];
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  end = () => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  };
}, TIMEOUT);
afterAll(() => {
  end();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Asks for a page until it holds the words; gives its last text. */
async function pageWith(path: string, words: string): Promise<string> {
  let page = '';
  for (let n = 0; n < 160; n += 1) {
    page = await fetch(`http://127.0.0.1:${port}${path}`)
      .then((each) => each.text())
      .catch(() => '');
    if (page.includes(words)) return page;
    await new Promise((done) => setTimeout(done, 500));
  }
  return page;
}
const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(
    join(folder, file),
    text.replace(from, () => to),
  );
};

test(
  'npm run dev shows the desk: each observation with its tag, where it is used, and those that are not',
  async () => {
    const page = await pageWith('/zh/desk/', '编辑台');
    expect(page).toContain('&lt;Value of=&quot;zhumadian-report.rd-expenditure&quot; /&gt;');
    expect(page).toContain('data-unused');
    expect(page).toContain('还没用过');
    expect(page).toContain('四个地方');
  },
  TIMEOUT,
);

test(
  'npm run dev shows a saved cell; a fault stops the page with the words of npm run check until it is mended',
  async () => {
    change('data/regions.csv', 'zhumadian,驻马店市,', 'zhumadian,驻马店甲市,');
    expect(await pageWith('/zh/desk/', '驻马店甲市')).toContain('驻马店甲市');
    change('data/regions.csv', 'zhumadian,驻马店甲市,', 'zhumadian,,');
    expect(await pageWith('/zh/desk/', '<title>Error')).toContain('<title>Error');
    await expect
      .poll(() => said, { timeout: 20_000 })
      .toContain('data/regions.csv:3: name_zh: 空着：须有内容。请填写');
    change('data/regions.csv', 'zhumadian,,', 'zhumadian,驻马店市,');
    expect(await pageWith('/zh/desk/', '驻马店市')).toContain('编辑台');
  },
  TIMEOUT,
);

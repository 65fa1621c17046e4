import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { findFile } from '../../src/desk/find-file.ts';

const top = mkdtempSync(join(tmpdir(), 'find-file-'));
const dist = join(top, 'dist');
for (const folder of ['en/数据', 'empty']) mkdirSync(join(dist, folder), { recursive: true });
for (const file of ['index.html', 'en/index.html', 'en/数据/index.html', 'data.csv']) {
  writeFileSync(join(dist, file), file);
}
mkdirSync(join(top, 'dist-private'));
writeFileSync(join(top, 'secret.txt'), 'secret');
writeFileSync(join(top, 'dist-private', 'secret.txt'), 'secret');
afterAll(() => rmSync(top, { recursive: true }));

test.each([
  ['/', { file: join(dist, 'index.html') }],
  ['/en/', { file: join(dist, 'en/index.html') }],
  ['/en', { redirect: '/en/' }],
  ['/data.csv', { file: join(dist, 'data.csv') }],
  ['/data.csv/', undefined],
  ['/empty/', undefined],
  ['/empty', undefined],
  ['/nothing', undefined],
  ['/en/%E6%95%B0%E6%8D%AE/', { file: join(dist, 'en/数据/index.html') }],
  ['/en/%E6%95%B0%E6%8D%AE', { redirect: '/en/%E6%95%B0%E6%8D%AE/' }],
  ['/../secret.txt', undefined],
  ['/%2e%2e/secret.txt', undefined],
  ['/..%2fdist-private/secret.txt', undefined],
  ['/%00', undefined],
  ['/%', undefined],
])("findFile(dist, '/', %j) answers as a static host", async (path, expected) => {
  expect(await findFile(dist, '/', path)).toEqual(expected);
});

test.each([
  ['/youju/', { file: join(dist, 'index.html') }],
  ['/youju', { redirect: '/youju/' }],
  ['/youju/en', { redirect: '/youju/en/' }],
  ['/en/', undefined],
  ['/youju-else/', undefined],
])("findFile(dist, '/youju/', %j) serves below the base path only", async (path, expected) => {
  expect(await findFile(dist, '/youju/', path)).toEqual(expected);
});

test('findFile(dist, base, path) never answers with a file outside dist', async () => {
  const part = fc.constantFrom('..', '.', '', '%2e%2e', '%2f', '\\', 'en', 'dist-private', 'secret.txt', '%');
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      const found = await findFile(dist, '/', `/${parts.join('/')}`);
      return found === undefined || 'redirect' in found || found.file.startsWith(`${dist}/`);
    }),
  );
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFolder } from '../../src/desk/compress-folder.ts';

let folder: string;
let cache: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-files-'));
  cache = mkdtempSync(join(tmpdir(), 'youju-kept-'));
});
afterEach(() => {
  for (const each of [folder, cache]) rmSync(each, { recursive: true });
});

const page = '<p>每个数字，都有出处。</p>\n'.repeat(100);

test('compressFolder(folder, cache) writes both forms beside a text, and each gives the text back', async () => {
  writeFileSync(join(folder, 'index.html'), page);
  expect(await compressFolder(folder, cache)).toBe(2);
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(page);
  expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString()).toBe(page);
});

test('compressFolder(folder, cache) leaves pictures and small files alone', async () => {
  writeFileSync(join(folder, 'chart.png'), page);
  writeFileSync(join(folder, 'small.html'), '<p>short</p>');
  expect(await compressFolder(folder, cache)).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['chart.png', 'small.html']);
});

test('compressFolder(folder, cache) takes what it knows from the cache, by content', async () => {
  writeFileSync(join(folder, 'a.html'), page);
  await compressFolder(folder, cache);
  const kept = readdirSync(cache).find((name) => name.endsWith('.br')) ?? '';
  writeFileSync(join(cache, kept), 'kept');
  writeFileSync(join(folder, 'b.html'), page);
  await compressFolder(folder, cache);
  expect(readFileSync(join(folder, 'b.html.br'), 'utf8')).toBe('kept');
});

test('compressFolder(folder, cache) takes many files of one content', async () => {
  for (let each = 0; each < 20; each += 1) writeFileSync(join(folder, `${each}.html`), page);
  expect(await compressFolder(folder, cache)).toBe(40);
  expect(readdirSync(cache)).toHaveLength(2);
});

test('compressFolder(folder, cache) leaves nothing in the cache but whole files under their hash', async () => {
  writeFileSync(join(folder, 'a.html'), page);
  await compressFolder(folder, cache);
  expect(readdirSync(cache).every((name) => /^[0-9a-f]{64}\.(?:br|gz)$/u.test(name))).toBe(true);
});

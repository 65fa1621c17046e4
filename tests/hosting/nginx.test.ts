import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles } from '../built-files.ts';
import { startNginx, type Serving } from './start-nginx.ts';

const dist = join(process.cwd(), 'dist');
let serving: Serving;

beforeAll(async () => {
  serving = await startNginx(dist);
});
afterAll(() => serving.stop());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(new URL(path, serving.address), { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('a page comes as brotli, as gzip or as it is, as the reader asks, and is the same page', async () => {
  const plain = readFileSync(join(dist, 'index.html'));
  const br = await get('/', { 'accept-encoding': 'br, gzip' });
  expect(br.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(br.body).equals(plain)).toBe(true);
  const gz = await get('/', { 'accept-encoding': 'gzip' });
  expect(gz.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gz.body).equals(plain)).toBe(true);
  const bare = await get('/');
  expect(bare.headers['content-encoding']).toBeUndefined();
  expect(bare.body.equals(plain)).toBe(true);
});

test('every file has its own type, with the charset where it is text', async () => {
  const byEnd = new Map(builtFiles().map((file) => [/\.(\w+)$/u.exec(file)?.[1] ?? '', file]));
  const wrong: string[] = [];
  for (const [end, file] of byEnd) {
    // The search reads files of its own, which have no type.
    if (end === '' || /^pf_|^pagefind$/u.test(end)) continue;
    const { headers } = await get(`/${file}`);
    const type = String(headers['content-type']);
    const isText = /^text\/|json|xml(?!\S*sheet)/u.test(type) && !type.startsWith('image/');
    if (type === 'application/octet-stream' || (isText && !/charset=utf-8/u.test(type)))
      wrong.push(`${file}: ${type}`);
  }
  expect(wrong).toEqual([]);
});

test('what is not there answers 404 with the page that says so', async () => {
  const { status, body, headers } = await get('/no/such/page/');
  expect(status).toBe(404);
  expect(body.equals(readFileSync(join(dist, '404.html')))).toBe(true);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
});

test('a folder without its slash leads to the one with it, on the same host', async () => {
  const { status, headers } = await get('/about');
  expect(status).toBe(301);
  expect(new URL(String(headers['location']), serving.address).pathname).toBe('/about/');
});

test('files with a hash in their name may be kept for a year; pages and data are asked for anew', async () => {
  const hashed = builtFiles().find((file) => file.startsWith('_astro/'));
  expect((await get(`/${hashed}`)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  for (const path of ['/', '/zh/stories/', '/favicon.svg']) {
    const first = await get(path);
    expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const again = await get(path, { 'if-none-match': String(first.headers['etag']) });
    expect(again.status, path).toBe(304);
  }
});

test('only embeds may stand in the frames of other sites, and no header governs scripts or styles', async () => {
  const embed = builtFiles().find((file) => /^embed\/.+\/index\.html$/u.test(file));
  const page = await get('/');
  const framed = await get(`/${embed?.replace('index.html', '')}`);
  expect(page.headers['content-security-policy']).toBe("frame-ancestors 'none'");
  expect(page.headers['x-frame-options']).toBe('DENY');
  expect(framed.headers['content-security-policy']).toBe('frame-ancestors *');
  expect(framed.headers['x-frame-options']).toBeUndefined();
});

test('data may be fetched by the pages of others, pages may not', async () => {
  const csv = builtFiles().find((file) => /^data\/.+\.csv$/u.test(file));
  expect((await get(`/${csv}`)).headers['access-control-allow-origin']).toBe('*');
  expect((await get('/about/')).headers['access-control-allow-origin']).toBeUndefined();
});

test('each answer, also one of 404, has the headers that OWASP recommends', async () => {
  for (const path of ['/', '/zh/about/', '/no/such/page/']) {
    const { headers } = await get(path);
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/u);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['server']).toBe('nginx');
  }
});

test('what is not released yet is kept from search engines; the data page is not', async () => {
  expect((await get('/data/next/README.md')).headers['x-robots-tag']).toBe('noindex');
  expect((await get('/data/')).headers['x-robots-tag']).toBeUndefined();
});

test('a part of a Parquet is sent as asked for, uncompressed, and its length is told: pages and DuckDB read it so', async () => {
  const path = '/data/next/observations.parquet';
  const whole = readFileSync(join(dist, path));
  const { status, headers, body } = await get(path, { range: 'bytes=-8', 'accept-encoding': 'br, gzip' });
  expect([status, headers['content-range'], headers['content-encoding']]).toEqual([
    206,
    `bytes ${whole.length - 8}-${whole.length - 1}/${whole.length}`,
    undefined,
  ]);
  expect(body.equals(whole.subarray(-8))).toBe(true);
  expect((await get(path)).headers['accept-ranges']).toBe('bytes');
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/desk/serve-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-folder-'));
writeFileSync(join(folder, 'index.html'), '<h1>有据</h1>');
writeFileSync(join(folder, '404.html'), '<h1>Not here</h1>');
writeFileSync(join(folder, 'observations.csv'), 'id\r\n');
let blocker: Server;
let taken = 0;
let address = '';

beforeAll(async () => {
  blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
  const bound = blocker.address();
  taken = typeof bound === 'object' && bound ? bound.port : 0;
  address = await serveFolder({ folder, base: '/', host: '127.0.0.1', port: taken });
});

afterAll(() => {
  blocker.close();
  rmSync(folder, { recursive: true });
});

test('serveFolder({ port }) takes a later port where the first is taken, and says which', () => {
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
  expect(Number(new URL(address).port)).toBeGreaterThan(taken);
});

test('serveFolder({ folder }) sends pages and tables with their types', async () => {
  const page = await fetch(address);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toBe('<h1>有据</h1>');
  const table = await fetch(new URL('observations.csv', address));
  expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(await table.text()).toBe('id\r\n');
});

test('serveFolder({ folder }) sends 404.html with code 404 for what is not there', async () => {
  const missing = await fetch(new URL('nothing/', address));
  expect(missing.status).toBe(404);
  expect(await missing.text()).toBe('<h1>Not here</h1>');
});

test('serveFolder({ folder }) sends a part that is asked for, and says how long the whole is', async () => {
  const at = new URL('observations.csv', address);
  const part = await fetch(at, { headers: { range: 'bytes=1-2' } });
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    'bytes 1-2/4',
    'd\r',
  ]);
  const head = await fetch(at, { method: 'HEAD' });
  expect([head.headers.get('accept-ranges'), head.headers.get('content-length')]).toEqual(['bytes', '4']);
  const outside = await fetch(at, { headers: { range: 'bytes=4-' } });
  expect([outside.status, outside.headers.get('content-range')]).toEqual([416, 'bytes */4']);
});

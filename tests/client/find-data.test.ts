import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { FindData } from '../../src/client/find-data.ts';
import { findRows } from '../../src/client/find-rows.ts';
import { writeRows } from '../../src/client/write-rows.ts';
import { serveFolder } from '../../src/desk/serve-folder.ts';
import { findable, findParts, MOST_IN_JSON } from '../../src/publish/find-parts.ts';
import { publishFigures, tableCsv } from '../../src/publish/tables.ts';
import { manyObservations } from '../bench/many-observations.ts';

const model = manyObservations({ places: 60, indicators: 20, years: 20 });
const { index, parts } = findParts(model);
const folder = mkdtempSync(join(tmpdir(), 'find-data-'));
const [part] = index.parts;
const FILE = part?.file ?? '';
const { bytes: whole, footer } = part?.parquet ?? { bytes: 0, footer: 0 };
let address = '';

beforeAll(async () => {
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  for (const [file, bytes] of parts) writeFileSync(join(folder, file), bytes as Uint8Array);
  address = await serveFolder({ folder, base: '/', host: '127.0.0.1', port: 4700 });
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

/** Keeps what is fetched: the file, what of it was asked for, how many bytes came. */
function watchFetches(): { name: string; range: string | null; bytes: number }[] {
  const seen: { name: string; range: string | null; bytes: number }[] = [];
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    const answer = await fetch(url, init);
    const { byteLength: bytes } = await answer.clone().arrayBuffer();
    seen.push({ name: url.split('/').at(-1) ?? '', range: new Headers(init?.headers).get('range'), bytes });
    return answer;
  });
  return seen;
}

test('findParts(model) past its limit is Parquet, its parts split between indicators', () => {
  expect(index.total).toBeGreaterThan(MOST_IN_JSON);
  expect(index.parts.map(({ file, rows }) => [file, rows])).toEqual([['part-1.parquet', index.total]]);
  expect(part?.indicators).toEqual([...model.indicators.keys()]);
  expect(parts.get(FILE)).toHaveLength(whole);
});

test('FindData.read(indicator) past that fetches the metadata and the bytes of its rows alone, each once', async () => {
  const seen = watchFetches();
  const data = new FindData(address, 'zh');
  expect(await data.read('')).toMatchObject({ rows: null, total: index.total });
  expect(seen.map(({ name }) => name)).toEqual(['index.json']);
  const { rows } = await data.read('indicator-7');
  const wanted = findable(model).filter(({ indicator }) => indicator.id === 'indicator-7');
  expect(wanted).toHaveLength(1200);
  expect(writeRows(index.columns, rows ?? [])).toBe(tableCsv(publishFigures(model, wanted)));
  expect(rows?.[0]).toMatchObject({ figure: expect.stringMatching(/^\d+(?:,\d{3})*家$/u), period: '2001年' });
  expect(findRows(rows ?? [], { place: 'place-3', year: '2004' })).toHaveLength(1);

  const cut = seen.filter(({ name }) => name === FILE);
  expect(cut.every(({ range }) => /^bytes=\d+-\d+$/u.test(range ?? ''))).toBe(true);
  expect(cut[0]?.bytes).toBe(footer);
  const rest = cut.slice(1).reduce((sum, { bytes }) => sum + bytes, 0);
  expect(rest).toBeGreaterThan(0);
  expect(rest).toBeLessThan(whole / 15);

  await data.read('indicator-7');
  expect(seen.filter(({ name }) => name === FILE)).toHaveLength(cut.length);
  await data.read('indicator-8');
  expect(seen.filter(({ name, bytes }) => name === FILE && bytes === footer)).toHaveLength(1);
});

test('FindData.read(indicator) of none that there is gives no row', async () => {
  const { rows } = await new FindData(address, 'en').read('no-such-indicator');
  expect(rows).toEqual([]);
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { SNIPPETS, writeSnippet, type SnippetName } from '../../src/publish/snippets.ts';
import { site } from '../../src/site.ts';
import { dist } from './built-pages.ts';

/** The snippets of the data page as they are shown, by the tool they are for; `path` is that of the table they read. */
async function readSnippets(page: Page): Promise<{ shown: ReadonlyMap<SnippetName, string>; path: string }> {
  await page.goto('./data/');
  const texts = await page.locator('.snippet pre').allTextContents();
  const shown = new Map(SNIPPETS.map((name, at) => [name, texts[at] ?? '']));
  const address = /https:[^"]+observations\.csv/u.exec(shown.get('python') ?? '')?.[0] ?? '';
  expect(texts).toEqual(SNIPPETS.map((name) => writeSnippet(name, address)));
  return { shown, path: address.slice(site.url.length) };
}

/** The rows of the built table at a path. */
function readBuilt(path: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(dist, path), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

test('the snippets for Python and JavaScript run as they are shown but for the address of the site, and find every row', async ({
  page,
  baseURL,
}) => {
  const { shown, path } = await readSnippets(page);
  const here = (name: SnippetName): string =>
    (shown.get(name) ?? '').replaceAll(site.url, new URL(baseURL ?? '').origin);
  const rows = readBuilt(path);
  expect(rows.length).toBeGreaterThan(100);
  const places = new Set(rows.map(({ region }) => region)).size;
  const python = execFileSync('python3', ['-c', here('python')], { encoding: 'utf8' });
  expect(python).toBe(`${rows.length} statements, ${places} places\n`);
  const javascript = execFileSync(process.execPath, ['--input-type=module', '-e', here('javascript')], {
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  expect(javascript).toBe(`${rows.length} statements\n`);
});

test('the snippet for DuckDB runs as it is shown, from the built file by its path: over http it fetches an extension first', async ({
  page,
}) => {
  const { shown, path } = await readSnippets(page);
  const here = (shown.get('duckdb') ?? '').replaceAll(site.url, dist);
  expect(here).not.toBe(shown.get('duckdb'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const read = await connection.runAndReadAll(here);
  const columns = ['region', 'indicator', 'period', 'value', 'low', 'high', 'unit', 'source'];
  expect(read.columnNames()).toEqual(columns);
  const rows = read.getRows().map((row) => row.map((cell) => (cell === null ? '' : String(cell))).join('|'));
  const wanted = readBuilt(path)
    .filter(({ kind }) => kind === 'actual')
    .map((row) => columns.map((column) => row[column] ?? '').join('|'));
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.toSorted()).toEqual(wanted.toSorted());
  connection.closeSync();
});

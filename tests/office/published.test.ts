import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { findMiller } from '../miller.mjs';
import { folder, tables, textOf } from '../publish/published.ts';
import { saveAgain } from './save-again.ts';

const place = mkdtempSync(join(tmpdir(), 'published-'));
for (const [name, bytes] of folder) if (!name.includes('/')) writeFileSync(join(place, name), bytes);
afterAll(() => rmSync(place, { recursive: true }));

/** Every sheet as a CSV of its own, values as they are stored: commas, quotes where needed, UTF-8. */
const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

test('every sheet of observations.xlsx has the cells of its CSV, as LibreOffice reads it', () => {
  const out = saveAgain(join(place, 'observations.xlsx'), ALL_SHEETS);
  const written = readdirSync(join(out, '..'));
  const cells = (name: string): string[][] =>
    parse(readFileSync(join(out, '..', `observations-${name}.csv`)));
  expect(written).toHaveLength(tables.size + 1);
  for (const [name, { schema }] of tables) {
    const flags = schema.columns.map(({ type }) => type === 'flag');
    const [header, ...rows] = cells(name);
    const read = rows.map((row) => row.map((cell, at) => (flags[at] ? cell.toLowerCase() : cell)));
    expect([header, ...read], name).toEqual(parse(textOf(`${name}.csv`)));
  }
  expect(cells('readme')[0]).toEqual([textOf('README.md').split('\n')[0]]);
}, 120_000);

test('every CSV is read and written by Miller without a change', () => {
  for (const name of tables.keys()) {
    const words = ['--icsv', '--ojson', '--infer-none', 'cat', `${name}.csv`];
    const out = execFileSync(findMiller() ?? 'mlr', words, {
      cwd: place,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    const rows = parse(textOf(`${name}.csv`), { columns: true });
    expect(JSON.parse(out.trim() === '' ? '[]' : out), name).toEqual(rows);
  }
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { apiFiles } from '../../src/publish/api-files.ts';
import { publishFiles } from '../../src/publish/folder.ts';
import { PUBLISHED } from '../../src/publish/schema.ts';
import { MOST_BYTES } from '../../src/publish/write-edition.ts';
import { publishTable } from '../../src/publish/tables.ts';
import { manyObservations } from './many-observations.ts';

// Run in a process of its own by published-files.bench.ts, so that its memory is its own.
const SIZE = { places: 400, indicators: 40, years: 25 };
const ROWS_AT_ONCE = 10_000;
const MOST_SECONDS = 120;
const MOST_MEGABYTES = 1500;
const EDITION = { version: null, date: '2026-01-01' };

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const judge = (isMet: boolean, bar: string): string => `${bar}: ${isMet ? 'met' : 'NOT met'}`;
const secondsSince = (start: number): number => (performance.now() - start) / 1000;

const model = manyObservations(SIZE);
const count = model.observations.length;

const folder = mkdtempSync(join(tmpdir(), 'published-'));
const start = performance.now();
const parts = new Map<string, number>();
let [largest, files, last] = [0, 0, start];
const write = (name: string, bytes: Uint8Array | string): void => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  files += 1;
  largest = Math.max(largest, Buffer.byteLength(bytes));
  const kind = /\.([a-z]+)(?:\.gz)?$/u.exec(name)?.[1] ?? name;
  parts.set(kind, (parts.get(kind) ?? 0) + performance.now() - last);
  last = performance.now();
};
for await (const [name, bytes] of publishFiles(model, EDITION)) write(name, bytes);
const tables = PUBLISHED.map((name) => publishTable(model, name));
for (const [file, json] of apiFiles(tables, EDITION)) write(`api/${file}`, json);
const seconds = secondsSince(start);
rmSync(folder, { recursive: true });
const megabytes = process.resourceUsage().maxRSS / 1024;

// What is compared with: the same rows, plainly made into CSV and JSON by papaparse and the language.
const baseline = (() => {
  const start = performance.now();
  const { schema, rows } = publishTable(model, 'observations');
  const fields = schema.columns.map(({ name }) => name);
  let size = 0;
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    size += Papa.unparse({ fields, data: some as unknown[][] }).length;
    size += some.map((row) => JSON.stringify(row)).join('\n').length;
  }
  return { seconds: secondsSince(start), size };
})();

say(`Published files of ${count.toLocaleString('en')} observations: ${files} files`);
for (const [kind, took] of parts) say(`  ${kind.padEnd(10)} ${(took / 1000).toFixed(1).padStart(7)} s`);
say(
  `  in all     ${seconds.toFixed(1).padStart(7)} s  ${judge(seconds <= MOST_SECONDS, `at most ${MOST_SECONDS} s`)}`,
);
say(
  `  plain CSV and JSON of the same rows ${baseline.seconds.toFixed(1)} s; ratio ${(seconds / baseline.seconds).toFixed(1)}`,
);
say(
  `  memory     ${megabytes.toFixed(0).padStart(7)} MB ${judge(megabytes <= MOST_MEGABYTES, `at most ${MOST_MEGABYTES} MB`)}`,
);
say(
  `  largest    ${(largest / 1e6).toFixed(1).padStart(7)} MB ${judge(largest <= MOST_BYTES, `at most ${MOST_BYTES / 1e6} MB`)}`,
);

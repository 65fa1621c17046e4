import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { afterAll, expect, test } from 'vitest';
import { apiFiles, apiName } from '../../src/publish/api-files.ts';
import { bytesOf, edition, folder, tables, textOf } from './published.ts';

const all = [...tables.values()];
const place = mkdtempSync(join(tmpdir(), 'published-'));
for (const [name, bytes] of folder) if (!name.includes('/')) writeFileSync(join(place, name), bytes);
afterAll(() => rmSync(place, { recursive: true }));

/** A table as rows of text, as its CSV has them: what every other format is compared with. */
const strict = (name: string): string[][] =>
  parse(textOf(`${name}.csv`), { relax_quotes: false, relax_column_count: false, record_delimiter: '\r\n' });
const text = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell));

test.each([...tables.keys()])('%s.csv is read alike by csv-parse, papaparse and Python’s csv', (name) => {
  const rows = strict(name);
  expect(rows[0]).toEqual(tables.get(name)?.schema.columns.map((column) => column.name));
  expect(rows.length - 1).toBe(tables.get(name)?.rows.length);
  const papa = Papa.parse<string[]>(textOf(`${name}.csv`), { skipEmptyLines: true, delimiter: ',' });
  expect(papa.errors).toEqual([]);
  expect(papa.data).toEqual(rows);
});

test('every table is read by Python’s csv in its strict form as by csv-parse', () => {
  const code = [
    'import csv, json, sys',
    'read = lambda n: list(csv.reader(open(n, newline="", encoding="utf-8"), strict=True))',
    'print(json.dumps({n: read(n + ".csv") for n in sys.argv[1:]}))',
  ].join('\n');
  const out = execFileSync('python3', ['-c', code, ...tables.keys()], {
    cwd: place,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  expect(JSON.parse(out)).toEqual(Object.fromEntries([...tables.keys()].map((name) => [name, strict(name)])));
});

test('every table as JSON has the cells of its CSV, with numbers as numbers and flags as flags', () => {
  const files = new Map(apiFiles(all, edition));
  for (const { name, schema } of all) {
    const { data } = JSON.parse(files.get(`${apiName(name)}.json`) ?? '') as {
      data: Record<string, unknown>[];
    };
    const rows = data.map((row) => schema.columns.map((column) => text(row[column.name])));
    expect(rows).toEqual(strict(name).slice(1));
    for (const row of data)
      for (const { name: column, type } of schema.columns)
        if (row[column] !== null)
          expect(typeof row[column]).toBe(
            { text: 'string', flag: 'boolean', number: 'number', whole: 'number' }[type],
          );
  }
});

test('observations.parquet has the cells of observations.csv, as hyparquet reads it', async () => {
  const { buffer } = Uint8Array.from(bytesOf('observations.parquet'));
  const rows = await parquetReadObjects({ file: buffer });
  const [header = [], ...wanted] = strict('observations');
  expect(rows.map((row) => header.map((column) => text(row[column])))).toEqual(wanted);
});

test('observations.parquet and every CSV have the same cells, as DuckDB reads them', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const read = async (from: string): Promise<string[][]> => {
    const reader = await connection.runAndReadAll(`select * from ${from}`);
    return reader.getRows().map((row) => row.map(text));
  };
  expect(await read(`read_parquet('${place}/observations.parquet')`)).toEqual(
    strict('observations').slice(1),
  );
  for (const name of tables.keys())
    expect(await read(`read_csv('${place}/${name}.csv', all_varchar = true, header = true)`), name).toEqual(
      strict(name).slice(1),
    );
  // As pasted: DuckDB finds numbers, flags and texts by itself, and codes stay what they are.
  const described = await connection.runAndReadAll(`describe select * from '${place}/observations.csv'`);
  const types = new Map(described.getRows().map(([column, type]) => [String(column), String(type)]));
  expect(['value', 'region_inferred', 'id'].map((column) => types.get(column))).toEqual([
    'DOUBLE',
    'BOOLEAN',
    'VARCHAR',
  ]);
  connection.closeSync();
});

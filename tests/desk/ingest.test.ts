import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bulletin } from '../model/guess/unseen/bulletin.ts';
import { encodeGbk } from './encode-gbk.ts';
import { copyProject, runCommand } from './run-command.ts';

const TIMEOUT = 60_000;
const folder = copyProject();
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (file: string): string => join(folder, file);
const read = (file: string): string => readFileSync(inFolder(file), 'utf8');
/** All files of the folder with their bytes, to be held against what they are later. */
const snapshot = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file).toString('base64')]),
  );
const bytes = encodeGbk(bulletin.raw.split('二、企业主体')[0] ?? '');
const options = ['in.txt', '--source', 'bulletin', '--place', 'congtai', '--published', '2023-03'];

test(
  'npm run ingest takes an article in GB18030 in, byte for byte; run again, it changes nothing',
  async () => {
    writeFileSync(inFolder('in.txt'), bytes);
    const { code, out, err } = await runCommand('ingest', folder, [...options, '--lang', 'en']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('written    data/drafts/bulletin/1/extract.csv\n');
    expect(out).toContain('numerals: 5 rows to check, 4 that are no figures, 0 not understood\n');
    expect(out).toContain('\nall 5 rows lack a translation (quote_en)\n');
    expect(readFileSync(inFolder('data/raw/bulletin.txt')).equals(bytes)).toBe(true);
    const before = snapshot();
    const again = await runCommand('ingest', folder, [...options, '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ ok: true, encoding: 'gb18030', figures: 5, run: 1 });
    expect(snapshot()).toEqual(before);
  },
  TIMEOUT,
);

test(
  'npm run check is content with a source made of a draft, its row of sources.csv and translations',
  async () => {
    const draft = 'data/drafts/bulletin/1';
    const append = (table: string, rows: string): void => {
      writeFileSync(inFolder(`data/${table}.csv`), read(`data/${table}.csv`) + rows);
    };
    const rowsOf = (name: string): string => read(`${draft}/${name}`).split('\n').slice(1).join('\n');
    append('ignored', rowsOf('ignored.csv'));
    append(
      'sources',
      rowsOf('sources.csv')
        .replace(/^(bulletin,stored,congtai,[^,]*),,,,/u, '$1,A bulletin,某市,A city,')
        .replace(',,2023-03,', ',EB/OL,2023-03,')
        .replace('excerpts,,,', 'excerpts,,official,'),
    );
    const extract = 'data/extracts/bulletin.csv';
    copyFileSync(inFolder(`${draft}/extract.csv`), inFolder(extract));
    const said = ['1.536 billion yuan', '12.5%', '1.87%', '0.11 percentage points', 'about 1.1 billion yuan'];
    const translated = read(extract)
      .split('\n')
      .map((line, at) => {
        const words = said[at - 1];
        return words === undefined ? line : line.replace(/⟧([^,]*),,/u, `⟧$1,⟦${words}⟧,`);
      });
    writeFileSync(inFolder(extract), translated.join('\n'));
    expect((await runCommand('fill', folder)).code).toBe(0);
    const { code, out, err } = await runCommand('check', folder);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('bulletin: 5 mentions, 5 statements\n');
  },
  TIMEOUT,
);

test(
  'npm run ingest ends with 1 for a file that is no article, with 2 where it is called wrongly',
  async () => {
    writeFileSync(inFolder('in.txt'), '');
    const before = snapshot();
    const empty = await runCommand('ingest', folder, [...options, '--lang', 'zh']);
    expect([empty.code, empty.out]).toEqual([1, '']);
    expect(empty.err).toContain('in.txt:1: file: 文件是空的');
    const bare = await runCommand('ingest', folder, ['in.txt', '--lang', 'en']);
    expect([bare.code, bare.out]).toEqual([2, '']);
    expect(bare.err).toContain('a file, --source and --place are needed\n\nUsage: npm run ingest');
    expect(snapshot()).toEqual(before);
  },
  TIMEOUT,
);

test(
  'npm run ingest -- --score prints each article and each share with its bar, and ends with 0 where all are reached',
  async () => {
    const { code, out } = await runCommand('ingest', process.cwd(), ['--score', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^zhumadian-report: 23 rows, \d+ candidates, \d+ found/mu);
    expect(out).toMatch(/^ *\d+\.\d% {2}rows found {2}at least 98\.0%$/mu);
    expect(out).not.toContain('not reached');
  },
  TIMEOUT,
);

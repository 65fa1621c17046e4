import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkRelease } from '../../src/publish/check-release.ts';
import { sha256 } from '../../src/publish/checksum.ts';
import { describeFile } from '../../src/publish/published-file.ts';
import { writeReadme } from '../../src/publish/readme.ts';
import { publishFiles, publishFolder } from '../../src/publish/folder.ts';
import type { NamedBytes } from '../../src/publish/write-edition.ts';
import { model } from '../model/real-model.ts';
import { inChinese, inEnglish } from '../model/say-faults.ts';
import { bytesOf, edition, folder, tables, textOf } from './published.ts';

const names = [...folder.keys()];

test('publishFolder(model, edition) has every file of a version', () => {
  expect(names.toSorted()).toEqual(
    [
      ...[...tables.keys()].map((name) => `${name}.csv`),
      ...[...model.articles.keys()].map((source) => `articles/${source}.txt`),
      ...['CITATION.cff', 'citation.bib', 'citation.csl.json', 'citation-gbt7714.txt', 'LICENSE.txt'],
      ...['README.md', 'README.zh.md', 'SHA256SUMS', 'anchors.jsonld', 'croissant.json', 'csv-metadata.json'],
      ...['datapackage.json', 'observations.parquet', 'observations.xlsx', 'youju-next.zip'],
    ].toSorted(),
  );
});

test('publishFolder(model, edition) gives the same bytes twice', async () => {
  // A zip keeps its times to two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const again = await publishFolder(model, edition);
  expect([...again.keys()]).toEqual(names);
  expect(
    names.filter((name) => sha256(bytesOf(name)) !== sha256(again.get(name) ?? new Uint8Array())),
  ).toEqual([]);
});

test('publishFolder(model, edition) says in the first line of each README not to count or add mentions', () => {
  expect(textOf('README.md').split('\n')[0]).toBe(
    'Do not count or add mentions: mentions.csv has one row a mention, observations.csv one a distinct statement.',
  );
  expect(textOf('README.zh.md').split('\n')[0]).toBe(
    'mentions.csv 不可计数、不可相加：它每次提及一行；observations.csv 每个不同的说法一行。',
  );
});

test('publishFolder(model, edition) says how many rows a table has, and what each column holds, in both READMEs', () => {
  for (const [name, { schema, rows }] of tables) {
    expect(textOf('README.md')).toContain(
      `- ${name}.csv (${rows.length} row${rows.length === 1 ? '' : 's'}): `,
    );
    expect(textOf('README.zh.md')).toContain(`- ${name}.csv (${rows.length} 行)：`);
    for (const column of schema.columns) {
      expect(textOf('README.md')).toMatch(new RegExp(`^- \`${column.name}\`: \\S.+\\.$`, 'mu'));
      expect(textOf('README.zh.md')).toMatch(new RegExp(`^- \`${column.name}\`：\\S.*。$`, 'mu'));
    }
  }
});

test('publishFolder(model, edition) says in both READMEs that series is empty, exactly where no row has one', () => {
  const { schema, rows = [] } = tables.get('observations') ?? {};
  const at = schema?.columns.findIndex(({ name }) => name === 'series') ?? -1;
  expect(at).toBeGreaterThan(0);
  const isEmpty = rows.every((row) => row[at] === null);
  expect(/so series is empty in every row/u.test(textOf('README.md'))).toBe(isEmpty);
  expect(/series 一列全部留空/u.test(textOf('README.zh.md'))).toBe(isEmpty);
  const table = { ...tables.get('observations')!, rows: [rows[0]!.with(at, 'a.code')] };
  const file = describeFile('observations.csv', new Uint8Array(), table);
  expect(writeReadme({ files: [file], edition, unpaired: [] }, 'en')).not.toContain('series is empty');
});

test('publishFolder(model, edition) packs all of it into one archive', () => {
  const inside = unzipSync(bytesOf('youju-next.zip'));
  const packed = names.filter((name) => name !== 'youju-next.zip');
  expect(Object.keys(inside).toSorted()).toEqual(packed.map((name) => `youju-next/${name}`).toSorted());
  for (const name of packed.filter((each) => each !== 'SHA256SUMS'))
    expect(sha256(inside[`youju-next/${name}`] ?? new Uint8Array())).toBe(sha256(bytesOf(name)));
  const files = Object.entries(inside).map(
    ([name, bytes]) => [name.slice('youju-next/'.length), bytes] as const,
  );
  expect(inEnglish(checkRelease('youju-next', new Map(files)))).toEqual([]);
});

test('publishFiles(model, edition, most) leaves no file past a limit: tables are compressed, the archive leaves out what is there twice', async () => {
  const most = 100_000;
  const files: NamedBytes[] = [];
  for await (const file of publishFiles(model, edition, most)) files.push(file);
  const large = files.filter(([name, bytes]) => bytes.length > most && /\.(?:csv|gz)$/u.test(name));
  expect(large).toEqual([]);
  expect(files.map(([name]) => name)).toContain('observations.csv.gz');
  const zip = files.find(([name]) => name === 'youju-next.zip');
  const inside = Object.keys(unzipSync(zip?.[1] ?? new Uint8Array()));
  expect(inside).toContain('youju-next/observations.csv.gz');
  expect(inside).not.toContain('youju-next/observations.xlsx');
});

test('checkRelease(folder, files) finds nothing in a folder as it was written', () => {
  expect(inEnglish(checkRelease('data/releases/v1.0.0', folder))).toEqual([]);
});

test.each([
  [
    'a changed byte',
    new Map([...folder, ['units.csv', new TextEncoder().encode(textOf('units.csv').replace('0', '1'))]]),
    /^data\/releases\/v1\.0\.0\/units\.csv:1: sha256: not the file of line \d+ of SHA256SUMS: a version as it was released\. Restore it from the repository$/u,
    /^data\/releases\/v1\.0\.0\/units\.csv:1: sha256: 与 SHA256SUMS 第 \d+ 行不符：发布后一字不改。请从版本库恢复$/u,
  ],
  [
    'a lost file',
    new Map([...folder].filter(([name]) => name !== 'units.csv')),
    /^data\/releases\/v1\.0\.0\/units\.csv:1: sha256: missing file: /u,
    /^data\/releases\/v1\.0\.0\/units\.csv:1: sha256: 缺少文件：/u,
  ],
  [
    'an added file',
    new Map([...folder, ['more.csv', new Uint8Array()]]),
    /^data\/releases\/v1\.0\.0\/more\.csv:1: sha256: not in SHA256SUMS: /u,
    /^data\/releases\/v1\.0\.0\/more\.csv:1: sha256: 不在 SHA256SUMS 中：/u,
  ],
  [
    'no checksums',
    new Map([...folder].filter(([name]) => name !== 'SHA256SUMS')),
    /^data\/releases\/v1\.0\.0\/SHA256SUMS:1: sha256: missing file: /u,
    /^data\/releases\/v1\.0\.0\/SHA256SUMS:1: sha256: 缺少文件：/u,
  ],
  [
    'a line that is none',
    new Map([...folder, ['SHA256SUMS', new TextEncoder().encode(`${textOf('SHA256SUMS')}x\n`)]]),
    /^data\/releases\/v1\.0\.0\/SHA256SUMS:\d+: sha256: cannot read “x”: /u,
    /^data\/releases\/v1\.0\.0\/SHA256SUMS:\d+: sha256: 读不懂“x”：/u,
  ],
])('checkRelease(folder, files) with %s names the file', (_, files, en, zh) => {
  const faults = checkRelease('data/releases/v1.0.0', files);
  expect(faults).toHaveLength(1);
  expect(inEnglish(faults)[0]).toMatch(en);
  expect(inChinese(faults)[0]).toMatch(zh);
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isOwnAddress, readFolder } from '../../src/desk/read-folder.ts';
import { sha256, writeChecksums } from '../../src/publish/checksum.ts';
import { verifyFolder } from '../../src/publish/verify/verify-folder.ts';
import { model } from '../model/real-model.ts';
import { bytesOf, folder, textOf } from './published.ts';

/** The folder with one text replaced once, its checksums written anew: a forgery that only the contents give away. */
function forge(name: string, from: string, to: string): ReadonlyMap<string, Uint8Array> {
  const text = textOf(name);
  if (!text.includes(from)) throw new Error(`${from} is not in ${name}`);
  const files = new Map([...folder, [name, new TextEncoder().encode(text.replace(from, to))]]);
  files.delete('youju-next.zip');
  const sums = [...files]
    .filter(([each]) => each !== 'SHA256SUMS')
    .map(([each, bytes]) => [each, sha256(bytes)] as const);
  return files.set('SHA256SUMS', new TextEncoder().encode(writeChecksums(new Map(sums))));
}

const tell = (files: ReadonlyMap<string, Uint8Array>): readonly string[] =>
  verifyFolder(files).faults.map(({ file, column, what }) => `${file}: ${column}: ${what.en}`);

test(
  'verifyFolder(files) repeats everything from the files alone and comes to the same findings',
  { timeout: 60_000 },
  () => {
    const { counts, checks, targets, faults } = verifyFolder(folder);
    expect(faults).toEqual([]);
    expect(counts.anchors).toBe(model.anchors.size);
    expect(counts.values + counts.derived).toBe(model.observations.length);
    expect(new Map(checks.map(({ id, judgement }) => [id, judgement.finding]))).toEqual(
      new Map(model.checks.map(({ id, judgement }) => [id, judgement.finding])),
    );
    expect(new Map(targets.map(({ target, finding }) => [target.id, finding]))).toEqual(
      new Map(model.targets.map(({ target, finding }) => [target.id, finding])),
    );
  },
);

test('verifyFolder(files) fails on one changed byte, whichever file it is in, and names the file', () => {
  for (const [name, bytes] of folder) {
    const at = Math.floor(bytes.length / 2);
    const flipped = bytes.map((byte, each) => (each === at ? byte ^ 1 : byte));
    const { faults } = verifyFolder(new Map([...folder, [name, flipped]]));
    expect(faults.length, name).toBeGreaterThan(0);
    if (name !== 'SHA256SUMS') expect(faults.map(({ file }) => file)).toEqual([name]);
  }
});

test('verifyFolder(files) fails on a file that is missing, and on one too many', () => {
  const fewer = new Map([...folder].filter(([name]) => name !== 'units.csv'));
  expect(tell(fewer)).toEqual(['units.csv: sha256: missing file']);
  expect(tell(new Map([...folder, ['more.txt', new Uint8Array(1)]]))).toEqual([
    'more.txt: sha256: not in SHA256SUMS',
  ]);
});

test.each([
  [
    'a value that is not what is printed',
    'mentions.csv',
    ',186,,,',
    ',187,,,',
    /mentions\.csv: value: 187, but 186家 reads 186/u,
  ],
  [
    'an anchor that is one character off',
    'mentions.csv',
    /#char=\d+/u.exec(textOf('mentions.csv'))?.[0] ?? '',
    '#char=1',
    /mentions\.csv: anchor: /u,
  ],
  [
    'a word changed in an article',
    'articles/zhumadian-2021-plan.txt',
    '186家',
    '187家',
    /at articles\/zhumadian-2021-plan\.txt#char=\d+,\d+ stands “187家”/u,
  ],
  [
    'a finding that does not follow',
    'targets.csv',
    'no-outcome-found',
    'reached',
    /targets\.csv: finding: .* is “reached”/u,
  ],
  [
    'a check that does not come out so',
    'checks.csv',
    ',holds,',
    ',does-not-hold,',
    /checks\.csv: finding: .* is “does-not-hold”/u,
  ],
  [
    'a comparison that is not allowed',
    'comparability.csv',
    ',no,',
    ',yes,',
    /comparability\.csv: answer: .* is “yes”/u,
  ],
])(
  'verifyFolder(files) finds %s, though its checksum fits',
  { timeout: 60_000 },
  (_, name, from, to, said) => {
    expect(tell(forge(name, from, to)).join('\n')).toMatch(said);
  },
);

test('a page of Python with nothing but its standard library agrees on checksums, anchors and values', () => {
  const place = mkdtempSync(join(tmpdir(), 'published-'));
  for (const [name, bytes] of folder) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), bytes);
  }
  const run = (): { files: number; anchors: number; values: number; wrong: string[] } =>
    JSON.parse(
      execFileSync('python3', ['tests/publish/verify.py', place], { encoding: 'utf8' }),
    ) as ReturnType<typeof run>;
  const { counts } = verifyFolder(folder);
  const agreed = run();
  expect(agreed).toMatchObject({ files: counts.files - 1, anchors: counts.anchors, wrong: [] });
  expect(agreed.values).toBeGreaterThan(counts.values * 0.9);
  writeFileSync(join(place, 'mentions.csv'), textOf('mentions.csv').replace(',186,,,', ',187,,,'));
  expect(run().wrong).toEqual(['mentions.csv: checksum', 'zhumadian-2021-plan.hnte.4: 186家 is not 187']);
});

test(
  'readFolder(address) takes the files that SHA256SUMS lists from an address on this machine',
  { timeout: 60_000 },
  async () => {
    const server = createServer((request, response) => {
      const bytes = folder.get((request.url ?? '').replace('/data/next/', ''));
      response.writeHead(bytes ? 200 : 404).end(bytes);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as { port: number };
    const files = await readFolder(`http://127.0.0.1:${port}/data/next`);
    server.close();
    expect([...files.keys()].toSorted()).toEqual([...folder.keys()].toSorted());
    expect(verifyFolder(files).faults).toEqual([]);
    expect(bytesOf('LICENSE.txt').length).toBe(files.get('LICENSE.txt')?.length);
    expect([
      isOwnAddress('http://127.0.0.1:1/'),
      isOwnAddress('data/x'),
      isOwnAddress('https://youju.example/'),
    ]).toEqual([true, true, false]);
  },
);

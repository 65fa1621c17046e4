import { beforeAll, expect, test } from 'vitest';
import { loadModel } from '../../../src/model/load.ts';
import { findTarget, type Target } from '../../../src/model/withdraw/find-target.ts';
import { WITHDRAWAL_REASONS } from '../../../src/model/withdraw/reasons.ts';
import { sha256, writeChecksums } from '../../../src/publish/checksum.ts';
import { compareTables } from '../../../src/publish/compare-tables.ts';
import { publishFolder } from '../../../src/publish/folder.ts';
import { stepFor } from '../../../src/publish/release-step.ts';
import { verifyFolder } from '../../../src/publish/verify/verify-folder.ts';
import { readTableText } from '../../../src/publish/verify/read-table-text.ts';
import { planWithdrawal, type PlannedWithdrawal } from '../../../src/publish/withdraw/plan-withdrawal.ts';
import { readReleased, type ReadRelease } from '../../../src/publish/withdraw/read-release.ts';
import { earlierNames, withdrawnVersion } from '../../../src/publish/withdraw/withdrawn-version.ts';
import { smallProject } from '../../model/small-project.ts';
import { findWords } from './read-everything.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const SENTENCE = ['年全市高新技术企业达到', '家，研发经费投入', 'certified firms in all', 'of yuan'];
const OTHER = '力争2025年高新技术企业达到';
const why = { date: '2026-12-01', reason: WITHDRAWAL_REASONS['right-holder'] };

/** The small project with a note and a line of the changelog that repeat the sentence. */
function project(): Map<string, string> {
  const files = smallProject();
  const extract = files.get('data/extracts/text.csv') ?? '';
  const note = '原文“2021年全市高新技术企业达到443家，研发经费投入10.71亿元”。';
  files.set('data/extracts/text.csv', extract.replace('firms in all,,', `firms in all,${note},`));
  const log = files.get('data/changelog.csv') ?? '';
  const was = '2021年高新技术企业达到443家';
  return files.set('data/changelog.csv', `${log}2026-11-01,text.hnte,quote,${was},,更正,误,misread\n`);
}

/** A version before the text was held, of whose article it has nothing. */
function projectBefore(): Map<string, string> {
  const files = smallProject();
  for (const name of ['data/raw/text.txt', 'content/sources/text.mdx', 'data/extracts/text.csv'])
    files.delete(name);
  for (const name of ['sources', 'derived', 'targets', 'ignored']) {
    const text = files.get(`data/${name}.csv`) ?? '';
    files.set(
      `data/${name}.csv`,
      text
        .split('\n')
        .filter((line) => !/^(?:text|derived)[,.]/u.test(line))
        .join('\n'),
    );
  }
  return files;
}

async function release(files: ReadonlyMap<string, string>, version: string): Promise<Files> {
  const { model, faults } = loadModel(files);
  expect(faults).toEqual([]);
  return publishFolder(model, { version, date: '2026-11-28' });
}

async function withdraw(
  id: string,
  files: ReadonlyMap<string, string>,
  releases: readonly ReadRelease[],
  prose: ReadonlyMap<string, string> = new Map(),
): Promise<PlannedWithdrawal> {
  const { model } = loadModel(files);
  const target = findTarget(model, new Map(), id) as Target;
  return planWithdrawal({ files, prose, model, releases }, target, why);
}

function apply(files: ReadonlyMap<string, string>, plan: PlannedWithdrawal): Map<string, string> {
  const next = new Map(files);
  for (const [name, text] of plan.texts) {
    if (text === null) next.delete(name);
    else next.set(name, text);
  }
  return next;
}

const asBytes = (files: ReadonlyMap<string, string>): Files =>
  new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]));

let first: Files;
let second: Files;
let plan: PlannedWithdrawal;
let releases: readonly ReadRelease[];

beforeAll(async () => {
  first = await release(projectBefore(), '1.0.0');
  second = await release(project(), '1.1.0');
  releases = [readReleased('1.0.0', first), readReleased('1.1.0', second)];
  plan = await withdraw('text.hnte', project(), releases);
});

test('planWithdrawal(project, figure, why) leaves its sentence nowhere: not in tables, articles or versions', async () => {
  expect(await findWords(second, SENTENCE)).toEqual(
    expect.arrayContaining([
      'mentions.csv',
      'articles/text.txt',
      'observations.parquet: rows',
      'youju-v1.1.0.zip/youju-v1.1.0/mentions.csv',
      'observations.xlsx/xl/sharedStrings.xml',
    ]),
  );
  expect(plan.faults).toEqual([]);
  const files = apply(project(), plan);
  expect(await findWords(asBytes(files), SENTENCE)).toEqual([]);
  expect(plan.texts.get('data/raw/text.txt')).toBeNull();
  const [reissued] = plan.reissued;
  expect(await findWords(reissued?.files ?? new Map(), SENTENCE)).toEqual([]);
  expect(await findWords(await release(files, '1.2.0'), SENTENCE)).toEqual([]);
});

test('planWithdrawal(project, figure, why) keeps figure, place, citation and every other sentence', async () => {
  const folder = plan.reissued[0]?.files ?? new Map<string, Uint8Array>();
  const rows = (of: Files): Map<string, Readonly<Record<string, string>>> =>
    new Map(readTableText(of, 'mentions').map(({ cells }) => [cells['id'] ?? '', cells]));
  const [now, then] = [rows(folder).get('text.hnte'), rows(second).get('text.hnte')];
  for (const column of ['printed', 'value', 'anchor', 'source', 'period', 'unit'])
    expect(now?.[column], column).toBe(then?.[column]);
  expect([now?.['quote'], now?.['quote_en']]).toEqual(['███████████████443家'.slice(-19), '[withdrawn]']);
  expect(rows(folder).get('text.hnte.2')).toEqual(rows(second).get('text.hnte.2'));
  expect(await findWords(folder, [OTHER])).toContain('articles/text.txt');
  const points = (of: Files): number => [...new TextDecoder().decode(of.get('articles/text.txt'))].length;
  expect(points(folder)).toBe(points(second));
  expect(new TextDecoder().decode(folder.get('citation.bib'))).toContain('data/v1.1.0+withdrawn/');
});

test('planWithdrawal(project, figure, why) leaves tables that are those of the version issued again: nothing to release', async () => {
  const folder = plan.reissued[0]?.files ?? new Map<string, Uint8Array>();
  const next = await release(apply(project(), plan), '1.2.0');
  const changes = compareTables(folder, next);
  expect(changes).toEqual({ changed: [], removed: [], added: 0 });
  expect(stepFor(changes, folder, next)).toBeNull();
});

test('planWithdrawal(project, figure, why) issues again only the versions that hold the sentence; they verify', () => {
  expect(plan.reissued.map(({ from, version }) => [from, version])).toEqual([['1.1.0', '1.1.0+withdrawn']]);
  const folder = plan.reissued[0]?.files ?? new Map<string, Uint8Array>();
  const { faults, withdrawn, counts } = verifyFolder(folder);
  expect(faults).toEqual([]);
  expect([...withdrawn].toSorted()).toEqual(['text.hnte', 'text.rd-expenditure']);
  expect(counts.anchors).toBe(3);
  for (const name of ['units.csv', 'regions.csv', 'checks.csv', 'LICENSE.txt'])
    expect(folder.get(name), name).toEqual(second.get(name));
});

test('verifyFolder(files) of a version issued again fails on one changed byte in any file', () => {
  const folder = plan.reissued[0]?.files ?? new Map<string, Uint8Array>();
  for (const [name, bytes] of folder) {
    const flipped = bytes.map((byte, at) => (at === Math.floor(bytes.length / 2) ? byte ^ 1 : byte));
    expect(verifyFolder(new Map([...folder, [name, flipped]])).faults.length, name).toBeGreaterThan(0);
  }
});

test.each([
  [
    'filler without a line that withdraws it',
    'changes.csv',
    ',撤下,',
    ',说明,',
    'no line of changes.csv withdraws it',
  ],
  [
    'a translation put back',
    'mentions.csv',
    '[withdrawn]',
    'in 2021 443 firms',
    'withdrawn, and still there',
  ],
  ['a quote of another text', 'mentions.csv', '█443家', '甲443家', 'the clause around'],
])('verifyFolder(files) finds %s, though the checksums fit', (_, name, from, to, said) => {
  const folder = plan.reissued[0]?.files ?? new Map<string, Uint8Array>();
  const text = new TextDecoder().decode(folder.get(name));
  expect(text).toContain(from);
  const files = new Map([...folder, [name, new TextEncoder().encode(text.replace(from, to))]]);
  files.delete('youju-v1.1.0+withdrawn.zip');
  files.delete('SHA256SUMS');
  const sums = new Map([...files].map(([each, bytes]) => [each, sha256(bytes)]));
  files.set('SHA256SUMS', new TextEncoder().encode(writeChecksums(sums)));
  expect(
    verifyFolder(files)
      .faults.map(({ what }) => what.en)
      .join('\n'),
  ).toContain(said);
});

test('planWithdrawal(project, source, why) takes the whole text, of a version issued again too', async () => {
  const folder = plan.reissued[0]?.files ?? new Map<string, Uint8Array>();
  const files = apply(project(), plan);
  const again = await withdraw('text', files, [readReleased('1.1.0+withdrawn', folder)]);
  expect(again.faults).toEqual([]);
  expect(again.lines.map((line) => [line['id'], line['field']])).toEqual([['text', 'text']]);
  const [reissued] = again.reissued;
  expect(reissued?.version).toBe('1.1.0+withdrawn.2');
  const words = [...SENTENCE, OTHER, '总体情况', '下步打算', '科技创新简报', 'strive for'];
  expect(await findWords(reissued?.files ?? new Map(), words)).toEqual([]);
  expect(await findWords(asBytes(apply(files, again)), words)).toEqual([]);
  const article = new TextDecoder().decode(reissued?.files.get('articles/text.txt'));
  expect(article).toMatch(/^[█443家10.71亿元500以上、，。\n]+$/u);
});

test('planWithdrawal(project, figure, why) refuses while prose of our own quotes the sentence, and names the place', async () => {
  const prose = new Map([['content/stories/zh/a.mdx', '一\n二：2021年全市高新技术企业达到443家，可见']]);
  const { faults } = await withdraw('text.hnte', project(), releases, prose);
  expect(faults.map(({ file, line, from, what }) => [file, line, from, what.en])).toEqual([
    [
      'content/stories/zh/a.mdx',
      2,
      3,
      'it quotes what is to be withdrawn: “2021年全市高新技术企业达到443家，”',
    ],
  ]);
});

test('withdrawnVersion(version) counts withdrawals, earlierNames(version) gives the names before', () => {
  expect(['1.0.0', '1.0.0+withdrawn', '1.0.0+withdrawn.2'].map(withdrawnVersion)).toEqual([
    '1.0.0+withdrawn',
    '1.0.0+withdrawn.2',
    '1.0.0+withdrawn.3',
  ]);
  expect(earlierNames('1.0.0')).toEqual([]);
  expect(earlierNames('1.0.0+withdrawn.3')).toEqual(['1.0.0', '1.0.0+withdrawn', '1.0.0+withdrawn.2']);
});

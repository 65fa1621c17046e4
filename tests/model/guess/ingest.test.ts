import { expect, test } from 'vitest';
import { ingest, type Incoming, type Ingested, type Present } from '../../../src/model/guess/ingest.ts';
import { encodeGbk } from '../../desk/encode-gbk.ts';
import { model } from '../real-model.ts';
import { inEnglish } from '../say-faults.ts';
import { news } from './unseen/news.ts';

const NOTHING: Present = { raw: null, article: null, extract: null, runs: [], lastRun: 0 };
const incoming = (bytes: Buffer | string, more: Partial<Incoming> = {}): Incoming => ({
  ...{ file: 'in.txt', source: 'in', place: 'congtai', published: '' },
  bytes: Buffer.from(bytes),
  ...more,
});
function take(bytes: Buffer | string, present: Present = NOTHING, more: Partial<Incoming> = {}): Ingested {
  const { ingested, faults } = ingest(incoming(bytes, more), present, model);
  if (!ingested) throw new Error(inEnglish(faults).join('\n'));
  return ingested;
}
const contentOf = (ingested: Ingested, name: string): string =>
  String(ingested.outcomes.find(({ file }) => file.endsWith(name))?.content ?? '');
/** What the project has after a run: its files as they were written, unless edited since. */
const presentAfter = (ingested: Ingested, bytes: Buffer | string, extract?: string): Present => ({
  raw: Buffer.from(bytes),
  article: contentOf(ingested, '.mdx'),
  extract: null,
  runs: [
    {
      extract: extract ?? contentOf(ingested, 'extract.csv'),
      ignored: contentOf(ingested, 'ignored.csv'),
    },
  ],
  lastRun: ingested.run,
});
const wide = (text: string, isBig: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const first = take(news.raw);

test.each([
  ['UTF-8', Buffer.from(news.raw), 'utf-8'],
  [
    'UTF-8 with a byte order mark and CRLF',
    Buffer.from(`\uFEFF${news.raw.replaceAll('\n', '\r\n')}`),
    'utf-8',
  ],
  ['GB18030', encodeGbk(news.raw), 'gb18030'],
  ['UTF-16 LE', wide(news.raw, false), 'utf-16le'],
  ['UTF-16 BE', wide(news.raw, true), 'utf-16be'],
  ['UTF-16 LE without a mark', wide(news.raw, false).subarray(2), 'utf-16le'],
])('ingest(an article in %s) keeps its bytes and gives the same article and draft', (_, bytes, encoding) => {
  const taken = take(bytes);
  expect(taken.encoding).toBe(encoding);
  const [raw, ...rest] = taken.outcomes;
  expect([raw?.file, Buffer.from(raw?.content ?? '').equals(bytes)]).toEqual(['data/raw/in.txt', true]);
  expect(rest.slice(0, -1)).toEqual(first.outcomes.slice(1, -1));
});

test('ingest(article) writes six files, the draft beside the data, with the columns of the tables it is meant for', () => {
  expect(first.outcomes.map(({ file, state }) => `${state} ${file}`)).toEqual([
    'written data/raw/in.txt',
    'written content/sources/in.mdx',
    'written data/drafts/in/1/extract.csv',
    'written data/drafts/in/1/ignored.csv',
    'written data/drafts/in/1/reasons.csv',
    'written data/drafts/in/1/sources.csv',
  ]);
  expect(contentOf(first, 'extract.csv').split('\n')[3]).toBe(
    ',lead,hnte,hnte/stock,,congtai,,,2023-05-08,截至目前,1,58家,58,,,eq,actual,,,,全县共有高新技术企业⟦58家⟧,,时间为推断：本句有“截至目前”。,The period is inferred: its sentence has “截至目前”.',
  );
  expect(contentOf(first, 'ignored.csv').split('\n')[3]).toBe('in,lead,8家，较⟦2020⟧年翻了一,date');
  expect(contentOf(first, 'sources.csv').split('\n')[1]).toBe(
    `in,stored,congtai,某县按下科技创新“加速键”,,,,,某县融媒体中心,,,2023-05-08,,,,,${first.sha256},zh-Hans,excerpts,,,,`,
  );
});

test('ingest(article) tells why each cell is what it is, with the line of the draft', () => {
  const reasons = contentOf(first, 'reasons.csv').split('\n');
  expect(reasons).toContain(
    'extract,4,全县共有高新技术企业⟦58家⟧,kind,actual,1,没有目标或规定的字样,no word of an aim or a rule',
  );
  expect(reasons).toContain(
    'extract,4,全县共有高新技术企业⟦58家⟧,period,2023-05-08,,本句有“截至目前”,its sentence has “截至目前”',
  );
  expect(reasons).toContain(
    'ignored,4,8家，较⟦2020⟧年翻了一,reason,date,,年、月、日或季度,"a year, month, day or quarter"',
  );
});

test('ingest(article) dates it by what the page prints, unless its editor says otherwise', () => {
  expect(first.published).toBe('2023-05-08');
  expect(take(news.raw, NOTHING, { published: '2023-06' }).published).toBe('2023-06');
});

test('ingest(the same article again) finds every file unchanged', () => {
  const again = take(news.raw, presentAfter(first, news.raw));
  expect(again.outcomes.map(({ state }) => state)).toEqual(Array(6).fill('unchanged'));
  expect([again.run, again.differences]).toEqual([1, []]);
});

test('ingest(article) keeps translations of the last run, and tells which rows lack one', () => {
  expect(first.untranslated).toHaveLength(news.rows.length);
  const edited = contentOf(first, 'extract.csv').replace('⟦58家⟧,,', '⟦58家⟧,in all ⟦58⟧ firms,');
  const again = take(news.raw, presentAfter(first, news.raw, edited));
  expect(again.differences).toEqual([]);
  expect(again.untranslated).toHaveLength(news.rows.length - 1);
  expect(again.untranslated).not.toContain('全县共有高新技术企业⟦58家⟧');
});

test('ingest(article) makes a new run where the last one differs, and tells how', () => {
  const edited = contentOf(first, 'extract.csv')
    .replace(/^[^\n]*⟦3项⟧[^\n]*\n/mu, '')
    .replace(',126家,126,', ',126家,127,')
    .replace('⟦58家⟧,,', '⟦58家⟧,in all ⟦58⟧ firms,');
  const again = take(news.raw, presentAfter(first, news.raw, edited));
  expect(again.outcomes.map(({ file, state }) => `${state} ${file}`).slice(2, 4)).toEqual([
    'written data/drafts/in/2/extract.csv',
    'written data/drafts/in/2/ignored.csv',
  ]);
  expect(again.differences).toEqual([
    { kind: 'new', text: '拿下了⟦3项⟧关键技术', cells: [] },
    {
      kind: 'changed',
      text: '国家科技型中小企业达⟦126家⟧',
      cells: [{ column: 'value', from: '127', to: '126' }],
    },
  ]);
  expect(contentOf(again, 'extract.csv')).toContain('⟦58家⟧,in all ⟦58⟧ firms,');
});

test('ingest(article) keeps an article that was edited', () => {
  const present = { ...presentAfter(first, news.raw), article: 'edited' };
  const states = take(news.raw, present).outcomes.map(({ file, state }) => `${state} ${file}`);
  expect(states[1]).toBe('kept content/sources/in.mdx');
});

test('ingest(another text under the same id) is refused', () => {
  const { ingested, faults } = ingest(incoming(`${news.raw}又一句。`), presentAfter(first, news.raw), model);
  expect(ingested).toBeNull();
  expect(inEnglish(faults)).toEqual([
    'in.txt:1: --source: data/raw/in.txt has another text: the same file, or a new id. Raw texts are never edited; a new version is a new source',
  ]);
});

test('ingest(article) names an unknown place, a wrong id and a wrong date, all at once', () => {
  const wrong = { source: 'Bad Id', place: 'congtia', published: '2023/5' };
  const { faults } = ingest(incoming(news.raw, wrong), NOTHING, model);
  expect(inEnglish(faults)).toEqual([
    'in.txt:1: --source: invalid "Bad Id": lower-case letters, digits and hyphens. For example jiashi-2023-report',
    'in.txt:1: --place: unknown "congtia": an id of regions.csv. Did you mean congtai?',
    'in.txt:1: --published: invalid "2023/5": 2023-04-28, 2023-04 or 2023',
  ]);
});

test('ingest(article) knows a place by its Chinese name too, and does not take a cited source', () => {
  const [cited] = [...model.sources.values()].filter(({ kind }) => kind === 'cited');
  if (!cited) throw new Error('no cited source');
  const { faults } = ingest(incoming(news.raw, { source: cited.id, place: '丛台区' }), NOTHING, model);
  expect(inEnglish(faults)).toEqual([
    `in.txt:1: --source: ${cited.id} is a source that is only cited: a new source, or one whose text is stored. Give it another id`,
    'in.txt:1: --place: unknown "丛台区": an id of regions.csv. Did you mean congtai?',
  ]);
});

test('ingest(900 figures in one section) takes seconds', { timeout: 30_000 }, () => {
  const sentences = Array.from({ length: 300 }, (_, at) => {
    const words = at % 7 === 0 ? '技术合同成交额' : '高新技术企业';
    return `第${at}镇${words}达到${at + 3}家，较2020年增长12.5%，其中新增${at}家。`;
  });
  expect(take(sentences.join('')).draft.rows).toHaveLength(900);
});

import { expect, test } from 'vitest';
import { loadModel } from '../../src/model/load.ts';
import { withdrawSmall } from './withdraw/withdraw-small.ts';

const HNTE = 'text.hnte';

/** The faults of the small project from which a figure was withdrawn, with one file changed at one place. */
function told(file: string, from: string, to: string | null): readonly string[] {
  const files = withdrawSmall(HNTE).files;
  const text = files.get(file) ?? '';
  if (to === null) files.delete(file);
  else if (from === '') files.set(file, to);
  else {
    if (!text.includes(from)) throw new Error(`${from} is not in ${file}`);
    files.set(file, text.replace(from, to));
  }
  return loadModel(files).faults.map(
    ({ file: at, line, column, what, expected, mend }) =>
      `${at}:${line}: ${column}: ${what.en}: ${expected.en}. ${mend.en} / ${what.zh}`,
  );
}

test('loadModel(files) of a project with a withdrawal finds nothing wrong; figure, place and citation are there', () => {
  const { files } = withdrawSmall(HNTE);
  const { model, faults } = loadModel(files);
  expect(faults).toEqual([]);
  const each = model.byId.get(HNTE);
  expect([each?.value, each?.printed, each?.source?.id, model.anchors.has(HNTE)]).toEqual([
    443,
    '443家',
    'text',
    true,
  ]);
  expect(each?.quote?.withdrawn?.date).toBe('2026-12-01');
  // The figure beside it in the sentence lost its words too; that of another section has not.
  expect(model.byId.get('text.rd-expenditure')?.quote?.withdrawn).toBeDefined();
  expect(model.byId.get('text.hnte.2')?.quote?.withdrawn).toBeUndefined();
  expect(model.byId.get('text.hnte.2')?.quote?.before).toContain('力争2025年');
});

test('loadModel(files) refuses filler that no line of the changelog accounts for', () => {
  expect(told('data/changelog.csv', '撤下', '说明')).toContain(
    'data/extracts/text.csv:2: quote: █, but nothing withdraws it: a line of changelog.csv of class 撤下 and field quote. Run npm run release -- withdraw / 有“█”，而更正记录没有撤下它',
  );
});

test('loadModel(files) refuses a translation that is still there', () => {
  expect(told('data/extracts/text.csv', '[withdrawn]', 'in 2021 ⟦443⟧ firms')).toEqual([
    'data/extracts/text.csv:2: quote_en: withdrawn on 2026-12-01, and still there: [withdrawn].  / 已于 2026-12-01 撤下，译文仍在',
  ]);
});

test('loadModel(files) refuses a raw text that still holds what was withdrawn', () => {
  expect(told('data/raw/text.txt', '', '443家')).toEqual([
    'data/raw/text.txt:1: file: it still holds text that was withdrawn: . Delete the file / 仍有已撤下的文字',
  ]);
});

test('loadModel(files) refuses an article that is not as the withdrawal left it, one put back too', () => {
  expect(told('content/sources/text.mdx', '力争', '争取')[0]).toMatch(
    /^content\/sources\/text\.mdx:1: sha256: not as the withdrawal left it: [0-9a-f]{64}\. Restore it from the repository/u,
  );
});

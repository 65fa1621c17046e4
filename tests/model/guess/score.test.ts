import { expect, test } from 'vitest';
import { draftExtract, type Draft } from '../../../src/model/guess/draft.ts';
import {
  addTallies,
  BARS,
  belowBars,
  scoreDraft,
  sharesOf,
  type Tally,
} from '../../../src/model/guess/score.ts';
import { loadModel } from '../../../src/model/load.ts';
import { files, model } from '../real-model.ts';
import { registers } from './hold-draft.ts';

function draftStored(id: string): Draft {
  const source = model.sources.get(id);
  const article = model.articles.get(id)?.article;
  if (!source || !article) throw new Error(`unknown source: ${id}`);
  return draftExtract(article, { place: source.region, published: source.published }, registers);
}

const drafts = new Map([...model.articles.keys()].map((id) => [id, draftStored(id)]));
const tallies = [...drafts].map(([id, draft]) => scoreDraft(draft, id, model));
const all = addTallies(tallies);

test('scoreDraft(the stored articles, drafted blind) counts every mention of the extracts', () => {
  const stated = model.observations.filter(({ origin }) => origin === 'stated');
  expect(all.rows).toBe(stated.length);
  expect(all.rows).toBeGreaterThan(0);
});

test.each(Object.entries(BARS))(
  'scoreDraft(the stored articles) reaches for %s the bar of %d',
  (bar, least) => {
    expect(sharesOf(all)[bar]).toBeGreaterThanOrEqual(least);
  },
);

test('draftExtract(article, known, registers) is the same where the project has neither extracts nor ignored.csv', () => {
  const bare = new Map(
    [...files].map(([file, text]) =>
      file.startsWith('data/extracts/') || file === 'data/ignored.csv'
        ? ([file, `${text.split('\n')[0] ?? ''}\n`] as const)
        : ([file, text] as const),
    ),
  );
  const { model: blind } = loadModel(bare);
  expect(blind.observations.some(({ origin }) => origin === 'stated')).toBe(false);
  for (const [id, draft] of drafts) {
    const source = blind.sources.get(id);
    const article = blind.articles.get(id)?.article;
    if (!source || !article) throw new Error(`unknown source: ${id}`);
    const known = { place: source.region, published: source.published };
    const again = draftExtract(article, known, blind);
    expect(JSON.stringify(again.rows)).toBe(JSON.stringify(draft.rows));
  }
});

test('scoreDraft(draft, source, model) falls where a figure is lost, one is added, or a value is another', () => {
  const [id] = drafts.keys();
  const draft = drafts.get(id ?? '');
  if (!id || !draft) throw new Error('no stored article');
  const [first, ...rest] = draft.rows;
  if (!first) throw new Error('no row');
  const tally = scoreDraft(draft, id, model);
  expect(scoreDraft({ ...draft, rows: rest }, id, model).found).toBe(tally.found - 1);
  const more = scoreDraft({ ...draft, rows: [...draft.rows, first] }, id, model);
  expect([more.candidates, more.found]).toEqual([tally.candidates + 1, tally.found]);
  const wrong = { ...first, figure: { ...first.figure, printed: '7家' } };
  expect(scoreDraft({ ...draft, rows: [wrong, ...rest] }, id, model).figure).toBe(tally.figure - 1);
});

test('belowBars(tally) names the bars that are not reached', () => {
  const tally: Tally = {
    ...{ rows: 100, candidates: 120, found: 98, figure: 95, bounds: 98, indicator: 68 },
    ...{ definition: 0, period: 0, kind: 0, mode: 0, region: 0 },
  };
  expect(belowBars(tally)).toEqual(['figure', 'precision', 'indicator']);
  expect(sharesOf(tally)['recall']).toBe(0.98);
});

test('no rule of src/text or src/model/guess knows a place, a firm or a text', async () => {
  const { readdirSync, readFileSync } = await import('node:fs');
  const names = [...model.regions.values()]
    .map(({ name }) => name.zh.replace(/[省市区县]$/u, ''))
    .filter((name) => !name.startsWith('某'));
  const ids = [...model.regions.keys(), ...model.articles.keys()];
  const code = ['src/text', 'src/model/guess'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => !file.startsWith('lexicon'))
      .map(
        (file) => [`${folder}/${file}`, withoutComments(readFileSync(`${folder}/${file}`, 'utf8'))] as const,
      ),
  );
  const known = code.flatMap(([file, text]) =>
    [...names, ...ids].filter((name) => text.includes(name)).map((name) => `${file}: ${name}`),
  );
  expect(known).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/gu, '');
}

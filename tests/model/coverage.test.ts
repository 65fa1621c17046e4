import { expect, test } from 'vitest';
import { coverage, ownFigures } from '../../src/model/coverage.ts';
import { loadModel, type Model } from '../../src/model/load.ts';
import { comparePlaces } from '../../src/model/place-pairs.ts';
import { writeArticle } from '../../src/text/article-mdx.ts';
import { cleanArticle } from '../../src/text/clean.ts';
import { buildFigure, REGIONS } from './build-figure.ts';
import { model } from './real-model.ts';
import { addRow, sha256, smallProject } from './small-project.ts';

const load = (files: ReadonlyMap<string, string>): Model => {
  const loaded = loadModel(files);
  expect(loaded.faults).toEqual([]);
  return loaded.model;
};
const cell = (of: Model, region: string, indicator: string) =>
  coverage(of, [region], [indicator])[0]?.cells[0];

/** The small project with a notice in its text that some of it is left out. */
const cutProject = (): Map<string, string> => {
  const files = smallProject();
  const before = files.get('data/raw/text.txt') ?? '';
  const raw = `${before}(本文省略632字,正式会员可完整阅读)\n`;
  const sources = files.get('data/sources.csv') ?? '';
  return files
    .set('data/raw/text.txt', raw)
    .set('data/sources.csv', sources.replace(sha256(before), sha256(raw)))
    .set('content/sources/text.mdx', writeArticle(cleanArticle('text', raw, []).article));
};

test('ownFigures(observations) leaves out later mentions, and figures of a body within a place', () => {
  const own = buildFigure({ id: 'own', value: 0 });
  const all = [own, buildFigure({ mentionOf: 'own' }), buildFigure({ entity: '高新区' })];
  expect(ownFigures(all)).toEqual([own]);
});

test('coverage(model, regions, indicators) has a row an indicator and a cell a place, in the order asked for', () => {
  const rows = coverage(load(smallProject()), ['beta', 'alpha'], ['rd-expenditure', 'hnte']);
  expect(
    rows.map(({ indicator, cells }) => [
      indicator,
      cells.map(({ region, observations }) => [region.id, observations.map(({ id }) => id)]),
    ]),
  ).toEqual([
    [
      'rd-expenditure',
      [
        ['beta', []],
        ['alpha', ['text.rd-expenditure']],
      ],
    ],
    [
      'hnte',
      [
        ['beta', ['year-book.hnte']],
        ['alpha', ['text.hnte', 'derived.half', 'text.hnte.2']],
      ],
    ],
  ]);
});

test('coverage(model, regions, indicators) has no absence where there is a figure, 0 too', () => {
  const found = cell(load(smallProject()), 'beta', 'hnte');
  expect(found?.observations.map(({ value }) => value)).toEqual([0]);
  expect(found?.absence).toBeNull();
});

test('coverage(model, regions, indicators) says not-mentioned where no text has it', () => {
  expect(cell(load(smallProject()), 'beta', 'rd-expenditure')?.absence).toEqual({
    reason: 'not-mentioned',
    note: { zh: '', en: '' },
  });
});

test('coverage(model, regions, indicators) says cut-from-text where the place’s text has a gap', () => {
  const files = cutProject();
  files.set(
    'data/indicators.csv',
    `${files.get('data/indicators.csv') ?? ''}gdp,总产值,GDP,总产值,GDP,cny,money,0,总,all,\n`,
  );
  const cut = load(files);
  expect(cell(cut, 'alpha', 'gdp')?.absence?.reason).toBe('cut-from-text');
  expect(cell(cut, 'beta', 'gdp')?.absence?.reason).toBe('not-mentioned');
});

test('coverage(model, regions, indicators) goes by the row of absences.csv where there is one', () => {
  const files = addRow('data/absences.csv', 'beta,rd-expenditure,,searched-not-found,,找过,searched for');
  expect(cell(load(files), 'beta', 'rd-expenditure')?.absence).toEqual({
    reason: 'searched-not-found',
    note: { zh: '找过', en: 'searched for' },
  });
  const cut = cutProject();
  cut.set(
    'data/indicators.csv',
    `${cut.get('data/indicators.csv') ?? ''}gdp,总产值,GDP,总产值,GDP,cny,money,0,总,all,\n`,
  );
  cut.set('data/absences.csv', `${cut.get('data/absences.csv') ?? ''}alpha,gdp,,masked,,隐去,masked\n`);
  expect(cell(load(cut), 'alpha', 'gdp')?.absence?.reason).toBe('masked');
});

test('coverage(model, regions, indicators) puts the figures of a cell in order of time, undated ones last', () => {
  const periods = coverage(model, [...model.regions.keys()], [...model.indicators.keys()]).flatMap(
    ({ cells }) => cells.map(({ observations }) => observations.map(({ period }) => period?.end ?? Infinity)),
  );
  expect(periods.some(({ length }) => length > 2)).toBe(true);
  expect(periods).toEqual(periods.map((each) => each.toSorted((a, b) => a - b)));
});

test('coverage(model, regions, indicators) compares two places by the figures that allow most', () => {
  const [hnte, money] = coverage(load(smallProject()), ['alpha', 'beta'], ['hnte', 'rd-expenditure']);
  expect(hnte?.time).toEqual({ answer: 'care', reasons: [{ code: 'cited', answer: 'care' }] });
  expect(hnte?.rank).toMatchObject({ answer: 'care' });
  expect(money?.time).toEqual({ answer: 'single', reasons: [] });
  expect(money?.rank).toEqual({ answer: 'single', reasons: [] });
});

test('coverage(the real model, …) has no cell without a figure or a reason', () => {
  const cells = coverage(model, [...model.regions.keys()], [...model.indicators.keys()]).flatMap(
    (row) => row.cells,
  );
  expect(cells.length).toBe(model.regions.size * model.indicators.size);
  expect(cells.filter(({ observations, absence }) => observations.length > 0 !== (absence === null))).toEqual(
    [],
  );
});

test('coverage(the real model, …) gives the reason of absences.csv for each empty cell it names, and each is empty', () => {
  for (const row of model.absences) {
    const [cell] = coverage(model, [row.region], [row.indicator])[0]?.cells ?? [];
    expect(cell?.absence).toEqual({ reason: row.reason, note: { zh: row.note_zh, en: row.note_en } });
  }
  expect(model.absences.length).toBeGreaterThan(10);
});

test('ownFigures(observations) leaves out ceilings that we worked out: suppositions stand for nothing', () => {
  const supposed = model.observations.filter(
    ({ origin, definition }) => origin === 'derived' && definition.basis === 'ceiling',
  );
  expect(supposed).toHaveLength(2);
  expect(ownFigures(supposed)).toEqual([]);
});

test('coverage(the real model, …) knows the text with gaps by its place', () => {
  const reasons = new Set(
    coverage(model, ['masked-county-city'], [...model.indicators.keys()]).map(
      ({ cells }) => cells[0]?.absence?.reason,
    ),
  );
  expect(reasons).toEqual(new Set([undefined, 'cut-from-text', 'masked', 'not-mentioned']));
  const whole = new Set(
    coverage(model, ['zhumadian'], [...model.indicators.keys()]).map(
      ({ cells }) => cells[0]?.absence?.reason,
    ),
  );
  expect(whole).toEqual(new Set([undefined, 'not-mentioned']));
});

test('comparePlaces(figures, regions) pairs every two places once', () => {
  const figures = ['zhumadian', 'congtai', 'pingdingshan', 'zhumadian'].map((region) =>
    buildFigure({ region }),
  );
  const pairs = comparePlaces(figures, REGIONS).map(({ a, b, time, rank, reasons }) => [
    a.id,
    b.id,
    time,
    rank,
    reasons,
  ]);
  expect(pairs).toEqual([
    ['zhumadian', 'congtai', 'care', 'no', ['level']],
    ['zhumadian', 'pingdingshan', 'yes', 'care', ['size']],
    ['congtai', 'pingdingshan', 'care', 'no', ['level']],
  ]);
});

test('comparePlaces(figures, regions) lets the two figures speak that allow most', () => {
  const figures = [
    buildFigure({ region: 'zhumadian', period: '2015', basis: 'rate' }),
    buildFigure({ region: 'zhumadian', period: '2021', basis: 'rate' }),
    buildFigure({ region: 'pingdingshan', period: '2021', basis: 'rate', origin: 'cited' }),
    buildFigure({ region: 'pingdingshan', period: '2021', basis: 'rate' }),
  ];
  expect(comparePlaces(figures, REGIONS)).toMatchObject([{ time: 'yes', rank: 'yes', reasons: [] }]);
});

test('comparePlaces(figures, regions) leaves out bodies within a place, and has no pair of one place', () => {
  const figures = [buildFigure(), buildFigure({ region: 'congtai', entity: '高新区' })];
  expect(comparePlaces(figures, REGIONS)).toEqual([]);
  expect(comparePlaces([], REGIONS)).toEqual([]);
});

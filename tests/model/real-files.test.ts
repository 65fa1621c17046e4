import { expect, test } from 'vitest';
import { intervalOf } from '../../src/model/interval.ts';
import { loadModel } from '../../src/model/load.ts';
import { faults, files, model } from './real-model.ts';
import { inEnglish } from './say-faults.ts';

test('loadModel(the project’s files) finds nothing wrong', () => {
  expect(inEnglish(faults)).toEqual([]);
});

const stated = model.observations.filter(({ origin }) => origin === 'stated');

test.each([
  ['zhumadian-report', 23, 23, 0],
  ['zhumadian-2021-plan', 69, 42, 34],
  ['masked-city-briefing', 19, 19, 1],
  ['congtai-2019-news', 20, 18, 2],
  ['pingdingshan-reply', 43, 43, 0],
])(
  'loadModel(the project’s files) has of %s: %i mentions, %i statements, %i of them targets',
  (id, ...counts) => {
    const mentions = stated.filter(({ source }) => source?.id === id);
    const statements = mentions.filter(({ mentionOf }) => mentionOf === null);
    const targets = statements.filter(({ kind }) => kind === 'target');
    expect([mentions.length, statements.length, targets.length]).toEqual(counts);
  },
);

test('loadModel(the project’s files) has 174 mentions of five texts', () => {
  expect(stated).toHaveLength(174);
  expect([...model.articles.keys()]).toHaveLength(5);
});

test('loadModel(the project’s files) anchors each mention where its article prints it', () => {
  const misplaced = stated.filter(({ id, quote, source }) => {
    const anchored = model.anchors.get(id);
    const article = model.articles.get(source?.id ?? '')?.article;
    return (
      !quote ||
      !anchored ||
      anchored.section !== quote.section ||
      !article?.sections.some((each) => each.id === quote.section)
    );
  });
  expect(misplaced.map(({ id }) => id)).toEqual([]);
});

test('loadModel(the project’s files) follows each later mention to a statement of the same indicator', () => {
  const odd = stated.filter(({ mentionOf, indicator, source }) => {
    if (mentionOf === null) return false;
    const statement = model.byId.get(mentionOf);
    return statement?.mentionOf !== null || statement.indicator !== indicator || statement.source !== source;
  });
  expect(odd.map(({ id }) => id)).toEqual([]);
});

/** Worked by hand from what the sources print: value, and the bounds that their rounding leaves. */
const WORKED: readonly (readonly [id: string, value: number | null, low: number, high: number])[] = [
  // 82 / 0.258 = 317.8; 82 / 318 = 25.79 %, which rounds to 25.8 %; 317 gives 25.87 %, 319 gives 25.71 %.
  ['derived.pingdingshan-hnte-2022', 318, 318, 318],
  // 156 / 506 = 30.83 % and 156 / 507 = 30.77 % both round to 30.8 %.
  ['derived.pingdingshan-tech-sme-2022', null, 506, 507],
  // 84.1 − 27.5 = 56.6, each rounded by 0.05 at most.
  ['derived.pingdingshan-rd-activity-coverage-2022', 56.6, 56.5, 56.7],
  // 32.46 / 6.5 = 4.9938; 32.455 / 6.55 = 4.95, 32.465 / 6.45 = 5.03.
  ['derived.pingdingshan-invention-patents-per-10k-2022', 4.9938, 4.955, 5.033],
  // 28亿 / 1.33 = 21.05亿; 27.5 / 1.335 = 20.60, 28.5 / 1.325 = 21.51.
  ['derived.zhumadian-technology-contracts-2021', 2.1053e9, 2.0599e9, 2.1509e9],
  // 1.86 − 0.11 = 1.75, each rounded by 0.005 at most.
  ['derived.henan-rd-intensity-2021', 1.75, 1.74, 1.76],
  // 1143.26 − 124.42 = 1018.84亿, each rounded by 0.005亿 at most.
  ['derived.henan-rd-expenditure-2021', 101_884_000_000, 101_883_000_000, 101_885_000_000],
  // 65 / 1.625 = 40 exactly; 39 would have grown by 66.7 %, 41 by 58.5 %.
  ['derived.masked-county-city-hnte-2021', 40, 40, 40],
  // 14 + 247 and 86 − 30.
  ['derived.zhumadian-platforms', 261, 261, 261],
  ['derived.masked-county-city-provincial-platforms', 56, 56, 56],
  // 2.5亿 / 500万 = 50; 2.45亿 / 500.5万 = 48.95, 2.55亿 / 499.5万 = 51.05.
  ['derived.zhumadian-social-to-government', 50, 48.951, 51.051],
  // 32.09亿 of 1018.84亿.
  ['derived.zhumadian-rd-share-of-henan-2021', 3.1497, 3.1491, 3.1502],
];

/** Known to one side only: 100 − 50 − 20; 32.09亿 / 1.2, 32.095亿 / 1.2 at most; 8亿 / 1.2. */
const ONE_SIDED: readonly (readonly [id: string, value: number, low: number | null, high: number | null])[] =
  [
    ['derived.zhumadian-rd-subsidy-rest', 30, 30, null],
    ['derived.zhumadian-rd-expenditure-2020-ceiling', 2_674_166_666.67, null, 2_674_583_333.33],
    ['derived.zhumadian-technology-contracts-2020-ceiling', 666_666_666.667, null, 666_666_666.667],
  ];
const WITHIN = 0.001;

test.each(WORKED)('loadModel(the project’s files) derives %s: %d, from %d to %d', (id, value, low, high) => {
  const figure = model.byId.get(id);
  if (!figure) throw new Error(`unknown figure: ${id}`);
  const found = intervalOf(figure);
  if (value === null) expect(figure.value).toBeNull();
  else expect(Math.abs((figure.value ?? 0) - value)).toBeLessThanOrEqual(value * WITHIN);
  expect(Math.abs((found.low ?? 0) - low)).toBeLessThanOrEqual(low * WITHIN);
  expect(Math.abs((found.high ?? 0) - high)).toBeLessThanOrEqual(high * WITHIN);
});

test('loadModel(the project’s files) derives exact figures exactly, and rounded ones as about so much', () => {
  const of = (id: string) => {
    const { value, low, high, qualifier } = model.byId.get(id) ?? {};
    return [value, low, high, qualifier];
  };
  expect(of('derived.pingdingshan-hnte-2022')).toEqual([318, null, null, 'eq']);
  expect(of('derived.masked-county-city-hnte-2021')).toEqual([40, null, null, 'eq']);
  expect(of('derived.pingdingshan-tech-sme-2022')).toEqual([null, 506, 507, 'range']);
  expect(of('derived.henan-rd-expenditure-2021')).toEqual([
    101_884_000_000,
    101_883_000_000,
    101_885_000_000,
    'approx',
  ]);
  expect(of('derived.henan-rd-intensity-2021')).toEqual([1.75, 1.74, 1.76, 'approx']);
  expect(of('derived.pingdingshan-rd-activity-coverage-2022')).toEqual([56.6, 56.5, 56.7, 'approx']);
});

test('loadModel(the project’s files) has worked every derived figure above, and no other', () => {
  const derived = model.observations.filter(({ origin }) => origin === 'derived');
  const worked = [...WORKED, ...ONE_SIDED].map(([id]) => id);
  expect(derived.map(({ id }) => id).toSorted()).toEqual(worked.toSorted());
});

test.each(ONE_SIDED)('loadModel(the project’s files) derives %s to one side only', (id, value, low, high) => {
  const figure = model.byId.get(id);
  expect([figure?.value, figure?.low, figure?.high]).toEqual([value, low, high]);
  expect(figure?.qualifier).toBe(low === null ? 'lte' : 'gte');
});

test('loadModel(the project’s files) knows the region, level and parent of every place by GB/T 2260', () => {
  const codes = [...model.regions.values()].map(({ id, gb2260, level, parent }) => [
    id,
    gb2260,
    level,
    parent,
  ]);
  expect(codes).toEqual([
    ['henan', '410000', 'province', null],
    ['zhumadian', '411700', 'prefecture', 'henan'],
    ['pingdingshan', '410400', 'prefecture', 'henan'],
    ['hebei', '130000', 'province', null],
    ['handan', '130400', 'prefecture', 'hebei'],
    ['congtai', '130403', 'county', 'handan'],
    ['shandong', '370000', 'province', null],
    ['dezhou', '371400', 'prefecture', 'shandong'],
    ['yucheng', '371482', 'county', 'dezhou'],
    ['masked-prefecture', null, 'prefecture', null],
    ['masked-county-city', null, 'county', 'masked-prefecture'],
  ]);
});

test('loadModel(files) gives the same whatever the order of the files', () => {
  const again = loadModel(new Map([...files].toReversed()));
  expect(again.faults).toEqual([]);
  expect(again.model.observations).toEqual(model.observations);
});

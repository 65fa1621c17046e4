import { expect, test } from 'vitest';
import { makeSeries } from '../../src/model/make-series.ts';
import { buildFigure, REGIONS, type Figure } from './build-figure.ts';

/** The ids and joins of each series; a figure's id is its period, and its kind where it is not actual. */
const make = (figures: readonly Figure[], ids: readonly string[] = ['zhumadian']) => {
  const built = figures.map((given) =>
    buildFigure({ id: `${given.period || 'undated'} ${given.kind ?? ''}`.trim(), ...given }),
  );
  return makeSeries(built, ids, REGIONS).map(({ key, points }) => [
    key,
    ...points.map(({ observation, join }) => `${observation.id}: ${join}`),
  ]);
};

test('makeSeries(figures, ids, regions) puts a place’s figures in order of time, the first never joined', () => {
  expect(make([{ period: '2021' }, { period: '2019' }, { period: '2020' }])).toEqual([
    ['zhumadian', '2019: never', '2020: joined', '2021: joined'],
  ]);
});

test('makeSeries(figures, ids, regions) puts targets, rules, expected and undated figures after the others', () => {
  expect(
    make([
      { period: '2020', kind: 'target' },
      { period: '' },
      { period: '2022', kind: 'expected' },
      { period: '2021' },
      { period: '2019', kind: 'rule' },
      { period: '2020' },
    ]),
  ).toEqual([
    [
      'zhumadian',
      '2020: never',
      '2021: joined',
      '2019 rule: never',
      '2020 target: never',
      '2022 expected: never',
      'undated: never',
    ],
  ]);
});

test('makeSeries(figures, ids, regions) puts a stock at the end of its period, a flow in the middle', () => {
  const figures: readonly Figure[] = [{ period: '2021' }, { period: '2021-09' }, { period: '2021-03' }];
  expect(make(figures)).toEqual([['zhumadian', '2021-03: never', '2021-09: apart', '2021: apart']]);
  expect(make(figures.map((each) => ({ ...each, basis: 'flow' as const })))).toEqual([
    ['zhumadian', '2021-03: never', '2021: apart', '2021-09: apart'],
  ]);
});

test('makeSeries(figures, ids, regions) has one series a place, in the order of the ids, and none without a figure', () => {
  const figures: readonly Figure[] = [
    { period: '2020', region: 'zhumadian' },
    { period: '2021', region: 'congtai' },
    { period: '2021', region: 'zhumadian' },
    { period: '2021', region: 'handan' },
  ];
  expect(make(figures, ['congtai', 'pingdingshan', 'zhumadian', 'unknown'])).toEqual([
    ['congtai', '2021: never'],
    ['zhumadian', '2020: never', '2021: joined'],
  ]);
  expect(make([], ['zhumadian'])).toEqual([]);
});

test('makeSeries(figures, ids, regions) keeps each observation whole, with the label and tone of its place', () => {
  const figure = buildFigure({ region: 'congtai', value: 0, qualifier: 'gt' });
  const [series] = makeSeries([figure], ['congtai'], REGIONS);
  expect(series).toEqual({
    key: 'congtai',
    label: figure.region.name,
    tone: 'place-congtai',
    points: [{ observation: figure, join: 'never' }],
  });
  expect(series?.points[0]?.observation).toBe(figure);
});

import { expect, test } from 'vitest';
import { breaksOf, partAtBreaks, readBreaks } from '../../src/story/breaks.ts';
import { buildSeries } from '../charts/build-observation.ts';

test.each([
  ['', []],
  ['2016: new rules', [{ iso: '2016', at: 2016, reason: 'new rules' }]],
  ['2016：新办法', [{ iso: '2016', at: 2016, reason: '新办法' }]],
  [
    ' 2016 : one ; 2020-07: two；',
    [
      { iso: '2016', at: 2016, reason: 'one' },
      { iso: '2020-07', at: 2020.5, reason: 'two' },
    ],
  ],
])('readBreaks(%j) reads when and why', (text, breaks) => {
  expect(readBreaks(text)).toEqual(breaks);
});

test('partAtBreaks(series, breaks) parts what was joined over a break, and nothing else', () => {
  const series = [
    buildSeries('a', [
      ['2014', 1],
      ['2015', 2],
      ['2016', 3],
      ['2017', 4, 'never'],
      ['2018', 5],
    ]),
  ];
  const joins = (at: number) => partAtBreaks(series, [{ at, reason: '' }])[0]?.points.map(({ join }) => join);
  // A stock of 2015 stands at the end of that year, on the break of 2016 and before it.
  expect(joins(2016)).toEqual(['never', 'joined', 'apart', 'never', 'joined']);
  expect(joins(2018)).toEqual(['never', 'joined', 'joined', 'never', 'apart']);
  expect(joins(2025)).toEqual(['never', 'joined', 'joined', 'never', 'joined']);
});

const hnte = buildSeries('x', [['2014', 1]]).points[0]!.observation.indicator;
const rules = {
  ...{ id: 'rules', indicator: 'hnte', region: null, at: 2016, iso: '2016' },
  reason: { zh: '新办法', en: 'new rules' },
  ...{ source: 'the rules of 2016', note: { zh: '', en: '' } },
};
const broken = { indicator: { ...hnte, breaks: [rules] } };
const figures = (...periods: readonly string[]) =>
  buildSeries(
    'a',
    periods.map((period) => [period, 1, 'joined', broken] as const),
  ).points.map(({ observation }) => observation);

test('breaksOf(observations, written, lang) draws the known breaks among figures, in the language', () => {
  expect(breaksOf(figures('2015', '2017'), undefined, 'zh')).toEqual([
    { iso: '2016', at: 2016, reason: '新办法' },
  ]);
  expect(breaksOf(figures('2016', '2017'), undefined, 'en')).toEqual([]);
});

test('breaksOf(observations, written, lang) adds those of the tag in order; for the same period the tag speaks', () => {
  expect(breaksOf(figures('2010', '2017'), '2016: as I say; 2012: boundaries', 'en')).toEqual([
    { iso: '2012', at: 2012, reason: 'boundaries' },
    { iso: '2016', at: 2016, reason: 'as I say' },
  ]);
});

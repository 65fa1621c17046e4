import type { Series } from '../../src/model/series.ts';
import type { Size } from '../../src/charts/size.ts';
import { buildSeries, type Row } from './build-observation.ts';

/** A chart between dates that is kept as a picture. */
export interface DatedCase {
  readonly name: string;
  readonly series: readonly Series[];
  readonly size: Size;
}

const wide: Size = { width: 640, kind: 'wide' };
const narrow: Size = { width: 328, kind: 'narrow' };
const both = (zh: string, en: string) => ({ zh, en });

const one = [
  buildSeries(
    'zhumadian',
    [
      ['2018', 1071, 'never', { basis: 'flow' }],
      ['2019', 1842, 'joined', { basis: 'flow' }],
    ],
    both('驻马店市', 'Zhumadian'),
  ),
];
const three = [
  buildSeries(
    'zhumadian',
    [
      ['2010', 6, 'never', { origin: 'cited' }],
      ['2015', 26, 'apart', { origin: 'cited' }],
      ['2018-04', 64, 'apart'],
    ],
    both('驻马店市', 'Zhumadian'),
  ),
  buildSeries(
    'pingdingshan',
    [
      ['2010', 31, 'never', { origin: 'derived' }],
      ['2015', 24, 'apart'],
    ],
    both('平顶山市', 'Pingdingshan'),
  ),
  buildSeries('congtai', [['2018-04', 27]], both('丛台区', 'Congtai District')),
];
const marks = [
  buildSeries(
    'zhumadian',
    [
      ['2018', 120, 'never', { qualifier: 'gte' }],
      ['2021', 260, 'apart', { qualifier: 'gt', low: 260, high: 300 }],
      ['2021', 340, 'never', { kind: 'target', mode: 'strive' }],
    ],
    both('驻马店市', 'Zhumadian'),
  ),
  buildSeries(
    'pingdingshan',
    [
      ['2018', null, 'never', { qualifier: 'range', low: 180, high: 230 }],
      ['[2022-11..2023-03]', 210, 'apart', { qualifier: 'lt' }],
    ],
    both('平顶山市', 'Pingdingshan'),
  ),
  buildSeries(
    'congtai',
    [
      ['2018', 27, 'never', { origin: 'cited' }],
      ['2021', 65, 'never', { kind: 'expected' }],
    ],
    both('丛台区', 'Congtai District'),
  ),
];
const growth = [
  buildSeries(
    'zhumadian',
    [
      ['2019', 12.5, 'never', { basis: 'growth' }],
      ['2020', -4.2, 'joined', { basis: 'growth' }],
    ],
    both('驻马店市', 'Zhumadian'),
  ),
  buildSeries(
    'pingdingshan',
    [
      ['2019', 0, 'never', { basis: 'growth' }],
      ['2020', 3.1, 'joined', { basis: 'growth' }],
    ],
    both('平顶山市', 'Pingdingshan'),
  ),
];
const names = [
  'Zhumadian',
  'Pingdingshan',
  'Congtai District',
  'A county-level city whose name is struck out of its own text',
  'Yucheng',
  'Dezhou',
  'Handan',
  'Henan Province',
  'Hebei Province',
  'Shandong Province',
  'Xuchang',
  'Luohe',
];
const twelve = names.map((name, index) => {
  const rows: readonly Row[] = [
    ['2020', 100 + ((index * 7) % 12) * 12, 'never'],
    ['2021', 110 + ((index * 5) % 12) * 15, index % 3 === 0 ? 'apart' : 'joined'],
  ];
  return buildSeries(['zhumadian', 'pingdingshan', 'congtai'][index] ?? `p${index}`, rows, both(name, name));
});

/** Each case that the pictures of slope charts show. */
export const slopeCases: readonly DatedCase[] = [
  { name: 'one-place', series: one, size: wide },
  { name: 'one-place-narrow', series: one, size: narrow },
  { name: 'three-dates', series: three, size: wide },
  { name: 'three-dates-narrow', series: three, size: narrow },
  { name: 'marks', series: marks, size: wide },
  { name: 'marks-narrow', series: marks, size: narrow },
  { name: 'growth', series: growth, size: narrow },
  { name: 'twelve-places', series: twelve, size: wide },
  { name: 'twelve-places-narrow', series: twelve, size: narrow },
];

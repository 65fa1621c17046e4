import type { LineChartOptions } from '../../src/charts/options.ts';
import type { Size } from '../../src/charts/size.ts';
import type { Series } from '../../src/model/series.ts';
import { buildSeries } from './build-observation.ts';
import { buildOptions, chineseFormat, englishFormat } from './build-options.ts';
import { fourPlaces } from './four-places.ts';

/** A chart of which a picture is kept in tests/pictures. All figures are invented. */
export interface PictureCase {
  readonly name: string;
  readonly series: readonly Series[];
  readonly size: Size;
  readonly options: LineChartOptions;
}

const wide: Size = { width: 640, kind: 'wide' };
const narrow: Size = { width: 328, kind: 'narrow' };
const english = buildOptions();
const percent = buildOptions({ format: { ...englishFormat, tick: (value) => `${value}%`, unit: '' } });

const bounds = [
  buildSeries('zhumadian', [
    ['2016', 120, 'never', { qualifier: 'gte' }],
    ['2018', 150, 'apart', { qualifier: 'lte' }],
    ['2019', null, 'apart', { qualifier: 'range', low: 180, high: 230 }],
    ['2020', 260, 'apart', { qualifier: 'gt', low: 260, high: 300 }],
    ['2021', 290, 'apart'],
    ['2022', 310, 'joined'],
  ]),
  buildSeries('congtai', [
    ['[2017-06..2019-03]', 60, 'never', { definitionInferred: true }],
    ['2018/2021', 95, 'apart', { basis: 'flow' }],
  ]),
  buildSeries('masked', [['', 30]], { zh: '某市', en: 'A masked city' }),
];
const targets = [
  buildSeries('zhumadian', [
    ['2018', 1071, 'never', { basis: 'flow' }],
    ['2019', 1800, 'joined', { basis: 'flow' }],
    ['2020', 2500, 'joined', { basis: 'flow' }],
    ['2021', 3209, 'joined', { basis: 'flow' }],
    ['2021', 2800, 'never', { basis: 'flow', kind: 'target', mode: 'ensure' }],
    ['2023', 4000, 'never', { basis: 'flow', kind: 'target', mode: 'strive', qualifier: 'gte' }],
  ]),
  buildSeries('congtai', [
    ['2019', 700, 'never', { basis: 'flow' }],
    ['2020', 0, 'joined', { basis: 'flow' }],
    ['2021', null, 'never', { basis: 'flow' }],
    ['2022', 900, 'never', { basis: 'flow' }],
    ['2022', 1500, 'never', { basis: 'flow', kind: 'rule' }],
  ]),
];
const growth = [
  buildSeries('zhumadian', [
    ['2017', 12, 'never', { basis: 'growth' }],
    ['2018', 4.5, 'joined', { basis: 'growth' }],
    ['2019', -3.2, 'joined', { basis: 'growth' }],
    ['2020', -7.5, 'joined', { basis: 'growth' }],
    ['2021', 6, 'joined', { basis: 'growth' }],
  ]),
  buildSeries('pingdingshan', [
    ['2019', 2, 'never', { basis: 'growth' }],
    ['2021', 0, 'apart', { basis: 'growth' }],
  ]),
];
const names = [
  'Zhumadian',
  'Pingdingshan',
  'Congtai',
  'A masked city',
  'Yucheng',
  'Dezhou',
  'Handan',
  'Henan',
];
const more = ['Hebei Province', 'Shandong Province', 'A county-level city, name masked', 'Xuchang'];
const twelve = [...names, ...more].map((name, index) =>
  buildSeries(
    `p${index}`,
    [
      ['2019', 100 + index * 9, 'never'],
      ['2020', 130 + index * 8, 'joined'],
      ['2021', 150 + ((index * 5) % 12) * 7, 'joined'],
    ],
    { zh: name, en: name },
  ),
);
const broken = buildOptions({ breaks: [{ at: 2016, reason: 'New rules for certification' }] });

/** Each case that the pictures show. */
export const pictureCases: readonly PictureCase[] = [
  { name: 'four-places-wide', series: fourPlaces, size: wide, options: broken },
  { name: 'four-places-narrow', series: fourPlaces, size: narrow, options: english },
  {
    name: 'four-places-zh',
    series: fourPlaces,
    size: narrow,
    options: buildOptions({
      lang: 'zh',
      format: chineseFormat,
      breaks: [{ at: 2016, reason: '认定办法修订' }],
    }),
  },
  { name: 'lone-point', series: [buildSeries('congtai', [['2018', 27]])], size: narrow, options: english },
  { name: 'bounds', series: bounds, size: wide, options: english },
  { name: 'bounds-narrow', series: bounds, size: narrow, options: english },
  { name: 'targets', series: targets, size: wide, options: english },
  { name: 'targets-narrow', series: targets, size: narrow, options: english },
  { name: 'growth', series: growth, size: wide, options: percent },
  { name: 'twelve-places', series: twelve, size: wide, options: english },
  { name: 'twelve-places-narrow', series: twelve, size: narrow, options: english },
];

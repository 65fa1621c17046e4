import type { Size } from '../../src/charts/size.ts';
import { buildSeries, type Row } from './build-observation.ts';
import type { DatedCase } from './slope-cases.ts';

const wide: Size = { width: 640, kind: 'wide' };
const narrow: Size = { width: 328, kind: 'narrow' };
const both = (zh: string, en: string) => ({ zh, en });

const single = [
  buildSeries('zhumadian', [['2021', 255]], both('驻马店市', 'Zhumadian')),
  buildSeries(
    'pingdingshan',
    [['2021', 313, 'never', { origin: 'cited' }]],
    both('平顶山市', 'Pingdingshan'),
  ),
  buildSeries('henan', [['2021', 290, 'never', { origin: 'derived' }]], both('河南省', 'Henan')),
  buildSeries('congtai', [], both('丛台区', 'Congtai District')),
];
const connected = [
  buildSeries(
    'zhumadian',
    [
      ['2020', 186],
      ['2021', 256, 'joined'],
    ],
    both('驻马店市', 'Zhumadian'),
  ),
  buildSeries(
    'pingdingshan',
    [
      ['2020', 159, 'never', { origin: 'cited' }],
      ['2021', 318, 'apart', { origin: 'derived' }],
    ],
    both('平顶山市', 'Pingdingshan'),
  ),
  buildSeries(
    'congtai',
    [
      ['2020', 65],
      ['2021', 27, 'joined'],
    ],
    both('丛台区', 'Congtai District'),
  ),
  buildSeries('yucheng', [['2020', 390]], both('禹城市', 'Yucheng')),
];
const marks = [
  buildSeries('zhumadian', [['2021', 120, 'never', { qualifier: 'gte' }]], both('驻马店市', 'Zhumadian')),
  buildSeries(
    'pingdingshan',
    [['2021', null, 'never', { qualifier: 'range', low: 180, high: 230 }]],
    both('平顶山市', 'Pingdingshan'),
  ),
  buildSeries(
    'congtai',
    [['[2020-11..2021-03]', 260, 'never', { qualifier: 'gt', low: 260, high: 300 }]],
    both('丛台区', 'Congtai District'),
  ),
  buildSeries('p1', [['2021', 90, 'never', { qualifier: 'lt' }]], both('禹城市', 'Yucheng')),
  buildSeries('p2', [['2021', 0]], both('德州市', 'Dezhou')),
];
const targets = [
  buildSeries(
    'zhumadian',
    [['2021', 20, 'never', { kind: 'target', mode: 'ensure' }]],
    both('驻马店市', 'Zhumadian'),
  ),
  buildSeries(
    'pingdingshan',
    [['2021', 35, 'never', { kind: 'target', mode: 'strive', qualifier: 'gte' }]],
    both('平顶山市', 'Pingdingshan'),
  ),
];
const growth = [
  buildSeries('zhumadian', [['2020', -4.2, 'never', { basis: 'growth' }]], both('驻马店市', 'Zhumadian')),
  buildSeries(
    'pingdingshan',
    [['2020', 3.1, 'never', { basis: 'growth' }]],
    both('平顶山市', 'Pingdingshan'),
  ),
  buildSeries('congtai', [['2020', 12.5, 'never', { basis: 'growth' }]], both('丛台区', 'Congtai District')),
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

/** Each case that the pictures of dot plots show. */
export const dotCases: readonly DatedCase[] = [
  { name: 'single', series: single, size: wide },
  { name: 'single-narrow', series: single, size: narrow },
  { name: 'connected', series: connected, size: wide },
  { name: 'connected-narrow', series: connected, size: narrow },
  { name: 'marks', series: marks, size: wide },
  { name: 'marks-narrow', series: marks, size: narrow },
  { name: 'targets', series: targets, size: narrow },
  { name: 'growth', series: growth, size: narrow },
  { name: 'twelve-places', series: twelve, size: wide },
  { name: 'twelve-places-narrow', series: twelve, size: narrow },
];

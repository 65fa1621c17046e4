import type { Series } from '../../src/model/series.ts';
import { buildSeries } from './build-observation.ts';

/** Four places with one indicator, irregular dates and all origins: the common case. Figures are invented. */
export const fourPlaces: readonly Series[] = [
  buildSeries(
    'zhumadian',
    [
      ['2010', 7, 'never', { origin: 'cited' }],
      ['2015', 27, 'apart', { origin: 'cited' }],
      ['2017-04', 64, 'apart', { origin: 'cited' }],
      ['2020-04', 186, 'apart'],
      ['2021', 236, 'apart', { kind: 'expected' }],
      ['2022-02', 256, 'apart'],
      ['2022-06', 255, 'apart', { origin: 'cited' }],
    ],
    { zh: '驻马店', en: 'Zhumadian' },
  ),
  buildSeries(
    'pingdingshan',
    [
      ['2019', 160, 'never', { origin: 'cited' }],
      ['2021', 318, 'apart', { origin: 'derived' }],
      ['2022-10', 313, 'apart', { origin: 'cited' }],
      ['2023', 443, 'apart'],
    ],
    { zh: '平顶山', en: 'Pingdingshan' },
  ),
  buildSeries('congtai', [['2018', 27]], { zh: '丛台区', en: 'Congtai' }),
  buildSeries('masked', [['2022', 65]], { zh: '某市', en: 'A masked city' }),
];

import { expect, test } from 'vitest';
import { chartCsv } from '../../src/publish/chart-csv.ts';
import { OBSERVATION_COLUMNS } from '../../src/publish/observation-row.ts';
import { buildObservation } from '../charts/build-observation.ts';

test('chartCsv(observations) has the published columns, and each figure once in its order', () => {
  const [late, early] = [
    buildObservation('2020', 0),
    buildObservation('2018', null, { low: 5, qualifier: 'gte' }),
  ];
  const lines = chartCsv([late, early, late]).split('\r\n');
  expect(lines[0]).toBe(OBSERVATION_COLUMNS.join(','));
  expect(lines.slice(1)).toEqual([
    'test.hnte.2020,,stated,zhumadian,411700,,prefecture,,hnte,hnte/valid,,stock,,,2020,2020,,0,,,enterprises,eq,actual,,,0,,,,,,,,,,',
    'test.hnte.2018,,stated,zhumadian,411700,,prefecture,,hnte,hnte/valid,,stock,,,2018,2018,,,5,,enterprises,gte,actual,,,null,,,,,,,,,,',
    '',
  ]);
});

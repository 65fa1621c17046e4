import { expect, test } from 'vitest';
import { lineChart, lineChartFor } from '../../src/charts/line-chart.ts';
import { pictureCases } from './picture-cases.ts';

test.each(pictureCases)('lineChartFor(series, options) of $name is lineChart at every size', (each) => {
  const { series, options } = each;
  const chartFor = lineChartFor(series, options);
  for (const size of [each.size, { width: 640, kind: 'wide' }, { width: 328, kind: 'narrow' }] as const)
    expect(chartFor(size)).toEqual(lineChart(series, size, options));
});

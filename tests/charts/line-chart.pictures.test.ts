import { expect, test } from 'vitest';
import { lineChart } from '../../src/charts/line-chart.ts';
import { draw } from './draw.ts';
import { pictureCases } from './picture-cases.ts';

for (const { name, series, size, options } of pictureCases) {
  test(`lineChart(${name}) looks as in tests/pictures`, async () => {
    const picture = draw(lineChart(series, size, options));
    await expect(picture).toMatchFileSnapshot(`../pictures/line-chart-${name}.svg`);
  });
}

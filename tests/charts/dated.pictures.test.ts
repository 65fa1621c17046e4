import { expect, test } from 'vitest';
import { dotPlot } from '../../src/charts/dot-plot.ts';
import { drawDotPlot } from '../../src/charts/draw-dot-plot.ts';
import { drawSlopeChart } from '../../src/charts/draw-slope-chart.ts';
import { slopeChart } from '../../src/charts/slope-chart.ts';
import { dated } from './dated-options.ts';
import { dotCases } from './dot-cases.ts';
import { drawDrawing } from './draw-drawing.ts';
import { slopeCases } from './slope-cases.ts';

for (const { name, series, size } of slopeCases) {
  test(`slopeChart(${name}) looks as in tests/pictures`, async () => {
    const picture = drawDrawing(drawSlopeChart(slopeChart(series, size, dated)));
    await expect(picture).toMatchFileSnapshot(`../pictures/slope-chart-${name}.svg`);
  });
}

for (const { name, series, size } of dotCases) {
  test(`dotPlot(${name}) looks as in tests/pictures`, async () => {
    const picture = drawDrawing(drawDotPlot(dotPlot(series, size, { ...dated, missing: 'not stated' })));
    await expect(picture).toMatchFileSnapshot(`../pictures/dot-plot-${name}.svg`);
  });
}

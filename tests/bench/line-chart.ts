import { JSDOM } from 'jsdom';
import { drawLineChart } from '../../src/charts/draw-line-chart.ts';
import { lineChartFor, type LineChart } from '../../src/charts/line-chart.ts';
import type { Size } from '../../src/charts/size.ts';
import { isThinned } from '../../src/charts/thin.ts';
import { chartFormat } from '../../src/i18n/chart-format.ts';
import { makeSeries } from '../../src/model/make-series.ts';
import { unitOf } from '../../src/story/measure-line.ts';
import { manyPlaces } from '../charts/many-places.ts';
import { plotLines } from './plot-lines.ts';
import { writeDrawing } from './write-drawing.ts';

/** Two ways to the same drawings, as markup: ours from series, that of Observable Plot from their observations. */
export interface Contest {
  readonly points: number;
  readonly sizes: readonly Size[];
  readonly ours: () => string;
  readonly theirs: () => string;
}

const BOTH: readonly Size[] = [
  { width: 640, kind: 'wide' },
  { width: 328, kind: 'narrow' },
];

/**
 * The line chart of so many places by years. What ours thins, Plot need not draw either: as many sizes, links and names.
 */
export function lineChartContest(places: number, years: number): Contest {
  const { observations, regions } = manyPlaces(places, years);
  const format = chartFormat(unitOf(observations), 'en');
  const series = makeSeries(observations, [...regions.keys()], regions);
  const sizes = isThinned(series) ? BOTH.slice(0, 1) : BOTH;
  const draw = (): readonly LineChart[] => sizes.map(lineChartFor(series, { lang: 'en', format }));
  const [chart] = draw();
  const marks = chart?.marks ?? [];
  const unnamed = new Set(chart?.thinned?.unnamed);
  const ends = marks.filter(({ label }) => label !== null);
  const task = {
    observations,
    links: (chart?.thinned?.links ?? marks).map(({ observation }) => observation),
    named: ends.filter(({ seriesKey }) => !unnamed.has(seriesKey)).map(({ observation }) => observation),
    document: new JSDOM('').window.document,
  };
  return {
    ...{ points: observations.length, sizes },
    ours: () =>
      draw()
        .map((each) => writeDrawing(drawLineChart(each)))
        .join(''),
    theirs: () => sizes.map(({ width }) => plotLines({ ...task, width })).join(''),
  };
}

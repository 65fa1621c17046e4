import type { Model } from '../model/load.ts';
import type { Lang } from '../model/vocabulary.ts';
import { composeBarChart } from './compose/bar-chart.ts';
import { composeColumnChart } from './compose/column-chart.ts';
import { composeDotPlot } from './compose/dot-plot.ts';
import { composeLineChart } from './compose/line-chart.ts';
import { composeSlopeChart } from './compose/slope-chart.ts';
import { composePanels } from './compose/panels.ts';
import { composeStackedBar } from './compose/stacked-bar.ts';
import { composeCoverageMatrix } from './compose/coverage-matrix.ts';
import { composeDataTable } from './compose/data-table.ts';
import { composeTimeline } from './compose/timeline.ts';
import { composeBulletChart } from './compose/bullet-chart.ts';
import { composeUnitChart } from './compose/unit-chart.ts';
import { composeEquationStrip } from './compose/equation-strip.ts';
import { sayRequest } from './say-request.ts';
import { ChartRefusal, type ChartRequest, type ChartTag, type ComposedChart } from './composed.ts';

/** Composes one kind of chart. Throws `ChartRefusal` where the chart would mislead or show nothing. */
export type Compose = (request: ChartRequest, lang: Lang, model: Model) => ComposedChart;

const COMPOSERS: Partial<Readonly<Record<ChartTag, Compose>>> = {
  LineChart: composeLineChart,
  SlopeChart: composeSlopeChart,
  DotPlot: composeDotPlot,
  Timeline: composeTimeline,
  Panels: composePanels,
  CoverageMatrix: composeCoverageMatrix,
  DataTable: composeDataTable,
  BarChart: composeBarChart,
  ColumnChart: composeColumnChart,
  StackedBar: composeStackedBar,
  BulletChart: composeBulletChart,
  UnitChart: composeUnitChart,
  EquationStrip: composeEquationStrip,
};

/** Composes any chart an editor asks for, in a language. */
export function composeChart(request: ChartRequest, lang: Lang, model: Model): ComposedChart {
  const compose = COMPOSERS[request.tag];
  if (compose) return compose(sayRequest(request, lang, model), lang, model);
  const what = { zh: `<${request.tag}> 不是图`, en: `<${request.tag}> is not a chart` };
  throw new ChartRefusal(what, {
    zh: `可用：${Object.keys(COMPOSERS).join('、')}`,
    en: `There are ${Object.keys(COMPOSERS).join(', ')}`,
  });
}

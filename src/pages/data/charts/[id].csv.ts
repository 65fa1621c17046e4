import type { APIRoute } from 'astro';
import { model } from '../../../model/on-site.ts';
import { chartCsv } from '../../../publish/chart-csv.ts';
import type { ComposedChart } from '../../../story/composed.ts';
import { composeAll } from '../../../story/composed-charts.ts';
import { charts } from '../../../story/on-site.ts';

// The figures are the same in both languages: the register holds the two requests alike.
export const getStaticPaths = () =>
  [...new Map(composeAll(charts, model).map(({ chart }) => [chart.id, chart])).values()].map((chart) => ({
    params: { id: chart.id },
    props: { chart },
  }));

export const GET: APIRoute<{ chart: ComposedChart }> = ({ props: { chart } }) =>
  new Response(chartCsv(model, chart.observations), { headers: { 'content-type': 'text/csv; charset=utf-8' } });

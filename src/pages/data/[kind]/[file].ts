import type { APIRoute } from 'astro';
import { model } from '../../../model/on-site.ts';
import { dataDate } from '../../../publish/edition.ts';
import { writePart, type Part } from '../../../publish/part-folder.ts';
import { listParts } from '../../../publish/list-parts.ts';
import { publishFigures, tableCsv } from '../../../publish/tables.ts';
import { composeAll } from '../../../story/composed-charts.ts';
import { charts } from '../../../story/on-site.ts';

export function getStaticPaths() {
  const shown = Map.groupBy(composeAll(charts, model), ({ chart }) => chart.id);
  const drawn = [...shown].map(([id, each]): Part => {
    const title = (lang: string): string => each.find((one) => one.lang === lang)?.chart.title ?? id;
    const observations = [...new Set(each[0]?.chart.observations ?? [])];
    return { kind: 'charts', id, title: { en: title('en'), zh: title('zh') }, observations };
  });
  return [...listParts(model), ...drawn].flatMap((part) => [
    { params: { kind: part.kind, file: `${part.id}.zip` }, props: { part } },
    // Tables of indicators and charts have routes of their own.
    ...(part.kind === 'places' || part.kind === 'sources'
      ? [{ params: { kind: part.kind, file: `${part.id}.csv` }, props: { part } }]
      : []),
  ]);
}

export const GET: APIRoute<{ part: Part }> = ({ params, props: { part } }) =>
  params['file']?.endsWith('.csv')
    ? new Response(tableCsv(publishFigures(model, part.observations)))
    : new Response(writePart(model, { version: null, date: dataDate(model) }, part) as Uint8Array<ArrayBuffer>);

import type { APIRoute } from 'astro';
import { model } from '../../../model/on-site.ts';
import { publishIndicator, tableCsv } from '../../../publish/tables.ts';

export const getStaticPaths = () =>
  [...new Set(model.observations.map(({ indicator }) => indicator.id))].map((indicator) => ({ params: { indicator } }));

export const GET: APIRoute = ({ params }) => new Response(tableCsv(publishIndicator(model, params['indicator'] ?? '')));

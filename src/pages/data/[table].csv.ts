import type { APIRoute } from 'astro';
import { model } from '../../model/on-site.ts';
import { publishTable, tableCsv } from '../../publish/tables.ts';
import { PUBLISHED, type PublishedName } from '../../publish/schema.ts';

export const getStaticPaths = () => PUBLISHED.map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params }) => new Response(tableCsv(publishTable(model, params['table'] as PublishedName)));

import type { APIRoute } from 'astro';
import { model } from '../../model/on-site.ts';
import { PUBLISHED, publishTable, type PublishedName } from '../../publish/tables.ts';

export const getStaticPaths = () => PUBLISHED.map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params }) => new Response(publishTable(model, params['table'] as PublishedName).csv);

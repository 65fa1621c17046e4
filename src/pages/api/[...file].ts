import type { APIRoute } from 'astro';
import { apiOnSite } from '../../publish/editions-on-site.ts';

export const getStaticPaths = () => apiOnSite.map(([file, json]) => ({ params: { file }, props: { json } }));

export const GET: APIRoute<{ json: string }> = ({ props: { json } }) =>
  new Response(json, { headers: { 'content-type': 'application/json; charset=utf-8' } });

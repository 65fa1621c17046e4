import type { APIRoute } from 'astro';
import { model } from '../../../model/on-site.ts';
import { findParts } from '../../../publish/find-parts.ts';

const { index, parts } = findParts(model);

export const getStaticPaths = () => ['index', ...parts.keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(params['file'] === 'index' ? index : parts.get(params['file'] ?? '')));

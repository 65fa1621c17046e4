import type { APIRoute } from 'astro';
import { model } from '../../../model/on-site.ts';
import { findParts } from '../../../publish/find-parts.ts';

const { index, parts } = findParts(model);

export const getStaticPaths = () => ['index.json', ...parts.keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const part = parts.get(params['file'] ?? '') ?? index;
  return new Response(part instanceof Uint8Array ? part : JSON.stringify(part));
};

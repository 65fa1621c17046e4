import type { APIRoute } from 'astro';
import { nextFolder } from '../../../publish/next-on-site.ts';
import { mediaOf } from '../../../publish/published-file.ts';

export const getStaticPaths = async () =>
  [...(await nextFolder)].map(([file, bytes]) => ({ params: { file }, props: { bytes } }));

export const GET: APIRoute<{ bytes: Uint8Array }> = ({ params, props: { bytes } }) =>
  new Response(Uint8Array.from(bytes), { headers: { 'content-type': mediaOf(params['file'] ?? '') } });

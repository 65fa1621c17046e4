import type { APIRoute } from 'astro';
import { dataDate } from '../../../publish/edition.ts';
import { publishFolder } from '../../../publish/folder.ts';
import { mediaOf } from '../../../publish/published-file.ts';
import { model } from '../../../model/on-site.ts';

// What is not released yet; versions are copied whole by src/desk/copy-releases.ts.
const folder = publishFolder(model, { version: null, date: dataDate(model) });

export const getStaticPaths = async () => [...(await folder)].map(([file, bytes]) => ({ params: { file }, props: { bytes } }));

export const GET: APIRoute<{ bytes: Uint8Array }> = ({ params, props: { bytes } }) =>
  new Response(Uint8Array.from(bytes), { headers: { 'content-type': mediaOf(params['file'] ?? '') } });

import type { APIRoute } from 'astro';
import { catalog } from '../../publish/catalog.ts';
import { nextEdition, nextFolder } from '../../publish/next-on-site.ts';
import { describeFile } from '../../publish/published-file.ts';
import { listRelease, releases } from '../../publish/releases-on-site.ts';

export const GET: APIRoute = async () => {
  const files = [...(await nextFolder)].map(([name, bytes]) => describeFile(name, bytes));
  return new Response(await catalog([...releases.map(listRelease), { edition: nextEdition, files }]), {
    headers: { 'content-type': 'text/turtle; charset=utf-8' },
  });
};

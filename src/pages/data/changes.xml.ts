import type { APIRoute } from 'astro';
import { model } from '../../model/on-site.ts';
import { changesFeed } from '../../publish/changes-feed.ts';
import { nextEdition } from '../../publish/next-on-site.ts';
import { releases } from '../../publish/releases-on-site.ts';

export const GET: APIRoute = () =>
  new Response(
    changesFeed(
      model,
      releases.map(({ edition }) => edition),
      nextEdition.date,
    ),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );

import type { APIRoute } from 'astro';
import { renderPng } from '../../picture/render-png.ts';
import { sealIcon } from '../../picture/seal-icon.ts';
import { icons, type Icon } from '../../site.ts';

export const getStaticPaths = () => icons.map((icon) => ({ params: { name: icon.name }, props: { icon } }));

export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) => {
  const png = await renderPng(sealIcon(icon.size, icon.maskable), icon.name, 1);
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
};

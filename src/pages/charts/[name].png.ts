import type { APIRoute } from 'astro';
import { model } from '../../model/on-site.ts';
import { picturePng } from '../../picture/picture-png.ts';
import { pictureSvg } from '../../picture/picture-svg.ts';
import { composePictured, type ChartFile } from '../../story/composed-charts.ts';
import { charts } from '../../story/on-site.ts';
import { pictureParts } from '../../story/picture-parts.ts';

export const getStaticPaths = () =>
  composePictured(charts, model).map((file) => ({ params: { name: file.name }, props: { file } }));

export const GET: APIRoute<{ file: ChartFile }> = async ({ props: { file } }) => {
  const svg = pictureSvg(pictureParts(file.chart, file.page, model));
  const png = await picturePng(svg, file.name);
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
};

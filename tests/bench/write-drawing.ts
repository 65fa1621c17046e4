import type { Drawing, MarkItem, PathItem, TextItem } from '../../src/charts/drawing.ts';
import { namePoint } from '../../src/i18n/name-point.ts';

/** A drawing as SVG with all that Drawing.astro gives a mark: a link, its words, its halo, its paths. */
export function writeDrawing({ width, height, items }: Drawing): string {
  let svg = `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
  for (const item of items) {
    if (item.kind === 'path') svg += writePath(item);
    else if (item.kind === 'text') svg += writeText(item);
    else if (item.kind === 'mark') svg += writeMark(item);
  }
  return `${svg}</svg>`;
}

function writeMark({ observation, tone, x, y, reach, parts }: MarkItem): string {
  const { id, value, low, high, qualifier } = observation;
  const words = escape(namePoint(observation, 'en'));
  const data = `data-id="${id}" data-value="${value}" data-low="${low}" data-high="${high}" data-qualifier="${qualifier}"`;
  let link = `<a class="mark ${tone}" href="#${id}" aria-label="${words}" ${data}><title>${words}</title>`;
  link += `<circle class="mark__halo" cx="${x}" cy="${y}" r="${reach}"/>`;
  for (const part of parts) link += writePath(part);
  return `${link}</a>`;
}

function writePath({ role, tone, d }: PathItem): string {
  return `<path class="chart__${role} ${tone}" d="${d}"/>`;
}

function writeText({ role, tone, x, y, anchor, size, text }: TextItem): string {
  return `<text class="chart__text--${role} ${tone}" x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}">${escape(text)}</text>`;
}

const SPECIAL = /[&<"]/u;

function escape(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

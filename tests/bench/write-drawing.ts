import type { Drawing, MarkItem, PathItem, TextItem } from '../../src/charts/drawing.ts';
import { joinPaths } from '../../src/charts/join-paths.ts';
import { pixelText } from '../../src/charts/pixel-text.ts';
import { shiftPath } from '../../src/charts/shift-path.ts';
import { namePoint } from '../../src/i18n/name-point.ts';

/** A drawing as SVG, element by element what Drawing.astro makes of a line chart; links lead to `#<id>`. */
export function writeDrawing({ width, height, items }: Drawing): string {
  let svg = `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
  for (const item of joinPaths(items)) {
    if (item.kind === 'path') svg += writePath(item, item.d, ' aria-hidden="true"');
    else if (item.kind === 'text') svg += writeText(item);
    else if (item.kind === 'mark') svg += writeMark(item);
  }
  return `${svg}</svg>`;
}

function writeMark({ observation, tone, x, y, reach, parts }: MarkItem): string {
  const { id } = observation;
  const words = escape(namePoint(observation, 'en'));
  let link = `<a class="mark ${tone}" href="#${id}" aria-label="${words}" data-id="${id}" transform="translate(${pixelText(x)} ${pixelText(y)})">`;
  link += `<circle class="mark__halo" r="${reach}"/>`;
  for (const part of parts) link += writePath(part, part.own ?? shiftPath(part.d, -x, -y));
  return `${link}</a>`;
}

function writePath({ role, tone }: PathItem, d: string, hidden = ''): string {
  return `<path class="${classes(`chart__${role}`, tone)}" d="${d}"${hidden}/>`;
}

function writeText({ role, tone, x, y, anchor, size, text }: TextItem): string {
  return `<text class="${classes(`chart__text--${role}`, tone)}" x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" aria-hidden="true">${escape(text)}</text>`;
}

function classes(own: string, tone: string): string {
  return tone === '' ? own : `${own} ${tone}`;
}

const SPECIAL = /[&<"]/u;

function escape(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

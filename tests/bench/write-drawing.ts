import type { Drawing, PathItem } from '../../src/charts/drawing.ts';
import { namePoint } from '../../src/i18n/name-point.ts';

/** A drawing as SVG with all that Drawing.astro gives a mark: a link, its words, its halo, its paths. */
export function writeDrawing({ width, height, items }: Drawing): string {
  const written = items.map((item) => {
    if (item.kind === 'path') return writePath(item);
    if (item.kind === 'text') {
      const { role, tone, x, y, anchor, size, text } = item;
      return `<text class="${role} ${tone}" x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}">${escape(text)}</text>`;
    }
    if (item.kind === 'document') return '';
    const { observation, tone, x, y, reach, parts } = item;
    const { id, value, qualifier } = observation;
    const words = escape(namePoint(observation, 'en'));
    const head = `<a class="mark ${tone}" href="#${id}" aria-label="${words}" data-id="${id}" data-value="${value}" data-qualifier="${qualifier}">`;
    const halo = `<circle class="halo" cx="${x}" cy="${y}" r="${reach}"/>`;
    return `${head}<title>${words}</title>${halo}${parts.map(writePath).join('')}</a>`;
  });
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${written.join('')}</svg>`;
}

function writePath({ role, tone, d }: PathItem): string {
  return `<path class="${role} ${tone}" d="${d}"/>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

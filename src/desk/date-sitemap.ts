import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ENTRY = /<url><loc>([^<]*)<\/loc>/gu;
const DATE = /<meta property="article:(published|modified)_time" content="([\d-]+)"/gu;

/**
 * Tells search engines in the sitemap of a built site when its articles last changed: the day that the page itself names.
 * Of pages that name none nothing is said. `base` is the path under which the site stands.
 */
export function dateSitemap(folder: string, base: string): void {
  const file = join(folder, 'sitemap-0.xml');
  if (!existsSync(file)) throw new Error('no sitemap-0.xml in the built site');
  const dated = readFileSync(file, 'utf8').replaceAll(ENTRY, (entry, address: string) => {
    const path = decodeURI(new URL(address).pathname).slice(base.length);
    const day = changedOn(readFileSync(join(folder, path, 'index.html'), 'utf8'));
    return day === null ? entry : `${entry}<lastmod>${day}</lastmod>`;
  });
  writeFileSync(file, dated);
}

/** The day on which a page says it was changed, else published, ISO 8601; `null` where it says neither. */
export function changedOn(html: string): string | null {
  const days = new Map([...html.matchAll(DATE)].map(([, which = '', day = '']) => [which, day]));
  return days.get('modified') ?? days.get('published') ?? null;
}

import { join } from 'node:path';
import { toBasePath } from '../site.ts';
import { dateSitemap } from './date-sitemap.ts';
import { indexSearch } from './index-search.ts';
import { setHeadlines } from './set-headlines.ts';

/**
 * What can only be made from whole pages: the dates of the sitemap, the fonts of headlines,
 * and the search index. `folder` holds the built
 * site, `cache` what may be kept between builds. Gives an exit code, and says what went wrong.
 */
export async function finishSite(folder: string, cache: string): Promise<number> {
  try {
    const base = toBasePath(process.env['BASE_PATH']);
    dateSitemap(folder, base);
    // Pages are replaced whole by those with their fonts; the index reads either, since their words are the same.
    await Promise.all([setHeadlines(folder, base, join(cache, 'fonts')), indexSearch(folder)]);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

import { join } from 'node:path';
import { toBasePath } from '../site.ts';
import { indexSearch } from './index-search.ts';
import { setHeadlines } from './set-headlines.ts';

/**
 * What can only be made from whole pages: the fonts of their headlines, and the search index. `folder` holds the built
 * site, `cache` what may be kept between builds. Gives an exit code, and says what went wrong.
 */
export async function finishSite(folder: string, cache: string): Promise<number> {
  try {
    await setHeadlines(folder, toBasePath(process.env['BASE_PATH']), join(cache, 'fonts'));
    await indexSearch(folder);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

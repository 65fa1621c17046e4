import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Ready-made interfaces that come with the index; the search page has its own. */
const UNUSED = /^pagefind-(?:ui|modular|component|highlight)/u;

/**
 * Writes the search index of the built pages of `folder` into it, one a language: what stands in elements with
 * `data-pagefind-body`. Throws with what went wrong.
 */
export async function indexSearch(folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ includeCharacters: '&' });
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: folder });
    const { files, errors: faults } = await index.getFiles();
    if (added.errors.length + faults.length > 0) throw new Error([...added.errors, ...faults].join('\n'));
    for (const { path, content } of files) {
      if (UNUSED.test(path)) continue;
      const file = join(folder, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } finally {
    await close();
  }
}

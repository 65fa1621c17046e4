import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const dist = join(process.cwd(), 'dist');

/** The files of the built site by their paths under it, without those written beside others as their compressed form. */
export function builtFiles(): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
    .sort();
}

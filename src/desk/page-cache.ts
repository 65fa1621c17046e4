import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a page is made by, besides tables and prose, which its key covers. */
const CODE = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const PREFIX = 'pages-';

/** The pages that builds keep for the next: their folder while a build has them, and how to put them back. */
export interface KeptPages {
  readonly folder: string;
  readonly putBack: () => void;
}

/**
 * Takes the pages that the last whole build of the same code has kept in `cache`, for one build alone: under `name`
 * nobody else finds them, and where the build ends badly they are lost with it, as they may be half new.
 */
export function takePages(root: string, cache: string, name: string): KeptPages {
  const folder = join(cache, name);
  // Of the code as it is now: what is changed while the build runs is another's.
  const kept = join(cache, PREFIX + digestCode(root));
  rmSync(folder, { recursive: true, force: true });
  if (existsSync(kept)) renameSync(kept, folder);
  else mkdirSync(folder, { recursive: true });
  return { folder, putBack: () => putBack(cache, folder, kept) };
}

/** Keeps the pages of a whole build, and none of other code. */
function putBack(cache: string, folder: string, kept: string): void {
  for (const name of readdirSync(cache))
    if (name.startsWith(PREFIX)) rmSync(join(cache, name), { recursive: true, force: true });
  renameSync(folder, kept);
}

/** The digest of the code of a project and of the Node that runs it. */
function digestCode(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const part of CODE)
    for (const [name, bytes] of readPart(join(root, part))) hash.update(`\n${part}/${name}\n`).update(bytes);
  return hash.digest('hex').slice(0, 16);
}

function readPart(path: string): readonly (readonly [name: string, bytes: Uint8Array])[] {
  if (!existsSync(path)) return [];
  const names = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
    : [''];
  return names
    .toSorted()
    .filter((name) => statSync(join(path, name)).isFile())
    .map((name) => [name, readFileSync(join(path, name))]);
}

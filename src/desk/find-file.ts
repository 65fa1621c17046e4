import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/** What a static host answers to an address: a file, a redirect to another path, or nothing (404). */
export type Found = { readonly file: string } | { readonly redirect: string } | undefined;

/**
 * The file of `folder` for the path of a request, as static hosts choose it: `index.html` in a folder, a redirect
 * to the path with a slash where it lacks one, nothing outside `folder` or outside `base` (`/` or `/name/`).
 */
export async function findFile(folder: string, base: string, path: string): Promise<Found> {
  if (path === base.slice(0, -1)) return { redirect: base };
  const inner = path.startsWith(base) ? decodePath(path.slice(base.length)) : undefined;
  if (inner === undefined) return undefined;
  const top = resolve(folder);
  const file = join(top, inner);
  if (file !== top && !file.startsWith(top + sep)) return undefined;
  const kind = await kindOf(file);
  if (kind === 'file' && !path.endsWith('/')) return { file };
  if (kind !== 'folder') return undefined;
  const index = join(file, 'index.html');
  if ((await kindOf(index)) !== 'file') return undefined;
  return path.endsWith('/') ? { file: index } : { redirect: `${path}/` };
}

function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : undefined;
}

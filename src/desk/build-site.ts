import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../model/vocabulary.ts';
import { checkAside } from './check-aside.ts';
import { copyReleases } from './copy-releases.ts';
import { takePages } from './page-cache.ts';
import { startAstro } from './run-astro.ts';
import { listFaults, tellFaults } from './tell-faults.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache');

/**
 * Builds the site aside and swaps it into `dist` once it is whole; a build that fails leaves `dist` as it was.
 * What npm run check refuses is not built: the check runs while Astro starts, which is not heard before it has passed.
 * Gives the exit code of the build, 0 when `dist` is new. Faults are told in `lang`; with `isQuiet` as JSON too, and what
 * the build says goes to standard error, so that standard output is the caller's.
 */
export async function buildSite(lang: Lang, isQuiet = false): Promise<number> {
  removeLeftovers();
  const aside = join(cache, `dist-${process.pid}`);
  mkdirSync(cache, { recursive: true });
  const pages = takePages(root, cache, `dist-${process.pid}-pages`);
  // Also sent to the build, which ends; staying alive until then lets us tidy up.
  const stay = () => undefined;
  process.on('SIGINT', stay);
  try {
    const astro = startAstro({ outDir: aside, cacheDir: pages.folder, lang, isQuiet });
    if (!(await checkAside('before', lang, isQuiet))) {
      await astro.stop();
      return 1;
    }
    astro.hear();
    const code = (await astro.ended) || (await finish(aside));
    if (code !== 0) {
      const isSound = await checkAside('after', lang, isQuiet);
      if (isSound && isQuiet) console.log(JSON.stringify({ ok: false, folder: 'dist' }, null, 2));
      return code;
    }
    const faults = copyReleases(root, aside);
    if (faults.length > 0) {
      console.error(tellFaults(faults, new Map(), lang).join('\n'));
      if (isQuiet) console.log(JSON.stringify({ ok: false, faults: listFaults(faults, new Map()) }, null, 2));
      return 1;
    }
    swap(aside);
    pages.putBack();
    return 0;
  } finally {
    process.off('SIGINT', stay);
    for (const folder of [aside, pages.folder]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Loaded when it is needed: fonts and the index are no part of a command's own words. */
async function finish(aside: string): Promise<number> {
  const { finishSite } = await import('./finish-site.ts');
  return finishSite(aside, cache);
}

function swap(aside: string): void {
  const dist = join(root, 'dist');
  const last = `${aside}-last`;
  if (existsSync(dist)) renameSync(dist, last);
  try {
    renameSync(aside, dist);
  } catch (error) {
    if (existsSync(last)) renameSync(last, dist);
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}

/**
 * Folders of builds that were killed; those of builds still running are left alone. The last good dist of one killed
 * just while it swapped goes back to its place.
 */
export function removeLeftovers(): void {
  if (!existsSync(cache)) return;
  const dist = join(root, 'dist');
  for (const name of readdirSync(cache)) {
    const pid = /^dist-(\d+)/u.exec(name)?.[1];
    if (!pid || isRunning(Number(pid))) continue;
    if (name.endsWith('-last') && !existsSync(dist)) renameSync(join(cache, name), dist);
    else rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFault } from '../model/fault.ts';
import type { Lang } from '../model/vocabulary.ts';
import { copyReleases } from './copy-releases.ts';
import { takePages } from './page-cache.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache');

/**
 * Builds the site aside and swaps it into `dist` once it is whole; a build that fails leaves `dist` as it was.
 * Gives the exit code of the build, 0 when `dist` is new. Faults are told in `lang`; with `isQuiet` what the build says
 * goes to standard error, so that standard output is the caller's.
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
    const code = (await runAstro(aside, pages.folder, lang, isQuiet)) || (await finish(aside));
    if (code !== 0) return code;
    const faults = copyReleases(root, aside);
    for (const fault of faults) console.error(formatFault(fault, lang));
    if (faults.length > 0) return 1;
    swap(aside);
    pages.putBack();
    return 0;
  } finally {
    process.off('SIGINT', stay);
    for (const folder of [aside, pages.folder]) rmSync(folder, { recursive: true, force: true });
  }
}

function runAstro(outDir: string, cacheDir: string, lang: Lang, isQuiet: boolean): Promise<number> {
  const folders = { OUT_DIR: outDir, CACHE_DIR: cacheDir };
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...folders, MESSAGE_LANG: lang };
  const words = [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'];
  const child = spawn(process.execPath, words, {
    cwd: root,
    env,
    stdio: ['inherit', isQuiet ? 2 : 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
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

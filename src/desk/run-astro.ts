import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../model/vocabulary.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ASTRO = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

/** A build by Astro that has been started, silent until it is asked to be heard. */
export interface AstroRun {
  /** Lets it say what it has to say, from the first line on. */
  readonly hear: () => void;
  /** Ends it early. */
  readonly stop: () => Promise<void>;
  /** Its exit code. */
  readonly ended: Promise<number>;
}

/** Where a build writes, what it keeps of the last, and in which language it tells faults. */
export interface AstroTask {
  readonly outDir: string;
  readonly cacheDir: string;
  readonly lang: Lang;
  /** What it says goes to standard error. */
  readonly isQuiet: boolean;
}

/** Starts a build by Astro of this project. */
export function startAstro({ outDir, cacheDir, lang, isQuiet }: AstroTask): AstroRun {
  const out = isQuiet ? process.stderr : process.stdout;
  const colour = out.isTTY ? { FORCE_COLOR: '1' } : {};
  const folders = { OUT_DIR: outDir, CACHE_DIR: cacheDir };
  const env = { ...process.env, ...colour, ASTRO_TELEMETRY_DISABLED: '1', ...folders, MESSAGE_LANG: lang };
  const child = spawn(process.execPath, [ASTRO, 'build'], {
    cwd: root,
    env,
    stdio: ['inherit', 'pipe', 'pipe'],
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  const hear = (): void => {
    child.stdout.pipe(out, { end: false });
    child.stderr.pipe(process.stderr, { end: false });
  };
  const stop = async (): Promise<void> => {
    child.kill();
    for (const stream of [child.stdout, child.stderr]) stream.resume();
    await ended;
  };
  return { hear, stop, ended };
}

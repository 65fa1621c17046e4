import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bareEnv } from '../builds/bare-env.ts';

/** What a build took: seconds on the clock, seconds of the processors, megabytes that its processes held at most in all. */
export interface Cost {
  readonly clock: number;
  readonly work: number;
  readonly memory: number;
}

// Each process of a build says as it ends what it held at most, in kilobytes.
const REPORT = `data:text/javascript,import{appendFileSync}from'node:fs';process.on('exit',()=>appendFileSync(process.env.MEMORY_FILE,process.resourceUsage().maxRSS+'\\n'))`;

/** The words by which Node builds a bare site, and ours. */
export const BARE = ['node_modules/astro/bin/astro.mjs', 'build'] as const;
export const OURS = ['src/desk/build.ts', '--lang', 'en'] as const;

/** Runs a build in its folder and measures it. Throws with what it says where it fails. */
export function measureBuild(folder: string, words: readonly string[]): Cost {
  const file = join(folder, '.memory');
  rmSync(file, { force: true });
  const env = { ...bareEnv(), ASTRO_TELEMETRY_DISABLED: '1', MEMORY_FILE: file };
  const start = performance.now();
  // The shell knows what all processes have worked that it waited for.
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="work %U %S"; time "$0" "$@"', process.execPath, ...words],
    {
      ...{ cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 },
      env: { ...env, NODE_OPTIONS: `--import=${REPORT}` },
    },
  );
  const clock = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error((stdout + stderr).slice(-2000));
  const [, user = '', system = ''] = /work (\S+) (\S+)\s*$/u.exec(stderr) ?? [];
  const held = readFileSync(file, 'utf8').trim().split('\n').map(Number);
  return {
    ...{ clock, work: Number(user) + Number(system) },
    memory: held.reduce((sum, each) => sum + each, 0) / 1024,
  };
}

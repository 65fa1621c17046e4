import { spawn } from 'node:child_process';
import { bareEnv } from '../builds/bare-env.ts';
import { watchMemory } from './watch-memory.ts';

/** What a build took: seconds on the clock, seconds of the processors, megabytes that its processes held at most at one moment. */
export interface Cost {
  readonly clock: number;
  readonly work: number;
  readonly memory: number;
}

/** The words by which Node builds a bare site, and ours. */
export const BARE = ['node_modules/astro/bin/astro.mjs', 'build'] as const;
export const OURS = ['src/desk/build.ts', '--lang', 'en'] as const;

/** Runs a build in its folder and measures it. Throws with what it says where it fails. */
export async function measureBuild(folder: string, words: readonly string[]): Promise<Cost> {
  const start = performance.now();
  // The shell knows what all processes have worked that it waited for.
  const shell = spawn('bash', ['-c', 'TIMEFORMAT="work %U %S"; time "$0" "$@"', process.execPath, ...words], {
    cwd: folder,
    env: { ...bareEnv(), ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const endWatch = watchMemory(shell.pid ?? 0);
  let said = '';
  for (const stream of [shell.stdout, shell.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise((resolve) => shell.on('close', resolve));
  const clock = (performance.now() - start) / 1000;
  const memory = endWatch();
  if (code !== 0) throw new Error(said.slice(-2000));
  const [, user = '', system = ''] = /work (\S+) (\S+)\s*$/u.exec(said) ?? [];
  return { clock, work: Number(user) + Number(system), memory };
}

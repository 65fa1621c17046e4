import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bareEnv } from './bare-env.ts';

/** How a build ended: its exit code (`null` where it was killed) and all that it said. */
export interface Ending {
  readonly code: number | null;
  readonly said: string;
}

const WORDS = ['src/desk/build.ts', '--lang', 'en'];

/** Builds a copy of the project in its own folder. With `limit` no file may grow past so many kilobytes, as on a full disk. */
export function runBuild(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  limit?: number,
): { readonly child: ChildProcess; readonly ended: Promise<Ending> } {
  const [command, words] =
    limit === undefined
      ? [process.execPath, WORDS]
      : ['bash', ['-c', `ulimit -f ${limit}; exec "$0" ${WORDS.join(' ')}`, process.execPath]];
  const child = spawn(command, words, { cwd: folder, env: { ...bareEnv(), ...env }, detached: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<Ending>((resolve) => child.on('close', (code) => resolve({ code, said })));
  return { child, ended };
}

/** Waits until a build has begun to write its pages aside. Throws where it ends before. */
export async function isWriting(folder: string, child: ChildProcess): Promise<void> {
  const cache = join(folder, '.cache');
  for (;;) {
    const aside = existsSync(cache) ? readdirSync(cache).find((name) => /^dist-\d+$/u.test(name)) : undefined;
    if (aside && existsSync(join(cache, aside, 'index.html'))) return;
    if (child.exitCode !== null) throw new Error('the build ended before it was killed');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

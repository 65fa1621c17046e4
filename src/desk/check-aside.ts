import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { CHECK_PARTS } from '../model/fault.ts';
import type { Lang } from '../model/vocabulary.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CHECK = fileURLToPath(new URL('check.ts', import.meta.url));

/**
 * Runs npm run check beside this process, which stays small and free, and tells every fault; says whether there is none.
 * `before` a build, charts are left to it, which composes them as it draws their pages; `after` one that failed, all of them
 * are tried. With `isJson` faults go to standard output as JSON.
 */
export async function checkAside(when: 'before' | 'after', lang: Lang, isJson: boolean): Promise<boolean> {
  const parts = when === 'before' ? CHECK_PARTS.filter((part) => part !== 'comparability') : CHECK_PARTS;
  const words = [CHECK, ...parts, '--lang', lang, ...(isJson ? ['--json'] : [])];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code === 0) return true;
  process.stderr.write(said);
  if (isJson) process.stdout.write(out);
  return false;
}

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findWords } from '../publish/withdraw/read-everything.ts';
import { bareEnv } from './bare-env.ts';

/** What is withdrawn from a copy of the project: a figure of one source, and the whole of another. */
export const WITHDRAWN = { figure: 'zhumadian-2021-plan.hnte.4', source: 'zhumadian-report' } as const;

/** Words of both that nothing else on the site says, as the articles have them before they are withdrawn. */
export function wordsToGo(folder: string): readonly string[] {
  const article = (source: string): string =>
    readFileSync(join(folder, 'content/sources', `${source}.mdx`), 'utf8');
  const [sentence = ''] = /[^\n。]+186家[^\n。]+/u.exec(article('zhumadian-2021-plan')) ?? [];
  const runs = (text: string): readonly string[] => text.match(/[\p{Script=Han}，、“”]{24,}/gu) ?? [];
  return [...runs(sentence), ...runs(article(WITHDRAWN.source))];
}

/** Withdraws both from the copy and from its versions; cuts a version first where there is none. Throws with what is said. */
export function withdrawFrom(folder: string): void {
  const release = (...words: readonly string[]): void => {
    const ended = spawnSync(process.execPath, ['src/desk/release.ts', ...words], {
      cwd: folder,
      env: bareEnv(),
      encoding: 'utf8',
    });
    if (ended.status !== 0) throw new Error(ended.stdout + ended.stderr);
  };
  if (!existsSync(join(folder, 'data/releases'))) release('major', '--on', '2026-11-28');
  for (const id of Object.values(WITHDRAWN))
    release('withdraw', id, '--why', 'right-holder', '--on', '2026-12-01');
}

/** The files of a folder, or what is packed inside them, in which some words can be read. Pictures and fonts have none. */
export async function findInFolder(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.(?:png|woff2)$/u.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    found.push(...(await findWords(new Map([[relative(folder, file), readFileSync(file)]]), words)));
  }
  return found;
}

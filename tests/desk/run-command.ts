import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own with a copy of the project's tables and texts, nothing released yet, for a command that reads or changes them. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  const filter = (from: string): boolean => !from.startsWith(join('data', 'releases'));
  for (const name of ['data', 'content']) cpSync(name, join(folder, name), { recursive: true, filter });
  return folder;
}

/** Runs a command of src/desk in a folder, in English unless `lang` says otherwise. */
export function runCommand(
  name: string,
  folder: string,
  options: readonly string[] = [],
  lang = 'C',
): Promise<Ended> {
  const words = [resolve('src/desk', `${name}.ts`), ...options];
  const env = { ...process.env, LC_ALL: lang, NODE_OPTIONS: '' };
  return new Promise((done) => {
    execFile(process.execPath, words, { cwd: folder, env }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err });
    });
  });
}

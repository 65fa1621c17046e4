import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = process.cwd();
const PARTS = ['src', 'content', 'data', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project that may be spoilt, with the packages of this one, and how to be rid of it. */
export interface ProjectCopy {
  readonly folder: string;
  readonly remove: () => void;
}

/** Copies the project, without its tests and what it has built, to a folder of its own. */
export function copyProject(): ProjectCopy {
  // Outside the project: what is missing in the copy must not be found above it.
  const folder = mkdtempSync(join(tmpdir(), 'youju-trial-'));
  for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
  linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Links the packages of one folder into another, one link a package: what a build keeps in node_modules stays the copy's own. */
export function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (['.astro', '.vite', '.package-lock.json'].includes(name)) continue;
    if (name.startsWith('@')) linkPackages(join(from, name), join(to, name));
    else if (!existsSync(join(to, name))) symlinkSync(join(from, name), join(to, name));
  }
}

import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Fault } from '../model/fault.ts';
import { checkRelease } from '../publish/check-release.ts';

const VERSION = /^v\d+\.\d+\.\d+(?:\+withdrawn(?:\.\d+)?)?$/u;

/** The released versions of a project, oldest first. */
export function listReleases(root: string): readonly string[] {
  const folder = join(root, 'data/releases');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => VERSION.test(name))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** The files of a released version by name within its folder. */
export function readRelease(root: string, version: string): ReadonlyMap<string, Uint8Array> {
  const folder = join(root, 'data/releases', version);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [relative(folder, file).replaceAll('\\', '/'), readFileSync(file)]),
  );
}

/**
 * Copies each released version into a built site as `data/<version>/`, the last also as `data/latest/`. Gives what is
 * wrong with them instead, and copies nothing, where a file is not as it was released.
 */
export function copyReleases(root: string, out: string): readonly Fault[] {
  const versions = listReleases(root);
  const faults = versions.flatMap((version) =>
    checkRelease(`data/releases/${version}`, readRelease(root, version)),
  );
  if (faults.length > 0) return faults;
  for (const version of versions)
    for (const name of version === versions.at(-1) ? [version, 'latest'] : [version])
      cpSync(join(root, 'data/releases', version), join(out, 'data', name), { recursive: true });
  return [];
}

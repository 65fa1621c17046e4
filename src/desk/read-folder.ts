import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

type Files = ReadonlyMap<string, Uint8Array>;

/** The files of a published folder by name within it: of a folder all there are, of an address those its SHA256SUMS lists. */
export async function readFolder(from: string): Promise<Files> {
  return /^https?:/u.test(from) ? fetchFolder(from) : readAll(from);
}

/** Whether an address is one of this machine. */
export function isOwnAddress(address: string): boolean {
  return (
    !/^https?:/u.test(address) || ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname)
  );
}

function readAll(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      // What a server keeps compressed beside a file is not of the folder.
      .filter((entry) => entry.isFile() && !/\.(?:br|gz|zst)$/u.test(entry.name.replace(/\.csv\.gz$/u, '')))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file).replaceAll('\\', '/'), readFileSync(file)] as const),
  );
}

async function fetchFolder(address: string): Promise<Files> {
  const base = address.endsWith('/') ? address : `${address}/`;
  const read = async (name: string): Promise<readonly [string, Uint8Array] | null> => {
    const answer = await fetch(new URL(name, base));
    return answer.ok ? [name, new Uint8Array(await answer.arrayBuffer())] : null;
  };
  const sums = await read('SHA256SUMS');
  const names = new TextDecoder()
    .decode(sums?.[1])
    .split('\n')
    .flatMap((line) => /^\S+ {2}(\S+)$/u.exec(line)?.[1] ?? []);
  const files = await Promise.all(names.map(read));
  return new Map([...(sums ? [sums] : []), ...files.filter((file) => file !== null)]);
}

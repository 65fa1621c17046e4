import { createHash } from 'node:crypto';

/** The SHA-256 of a file's bytes in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The lines of SHA256SUMS, by name, as `sha256sum --check` reads them. */
export function writeChecksums(sums: ReadonlyMap<string, string>): string {
  const names = [...sums.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  return names.map((name) => `${sums.get(name)}  ${name}\n`).join('');
}

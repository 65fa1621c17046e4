/** A line of SHA256SUMS; `null` where it is none. */
export function readChecksum(line: string): { readonly sha256: string; readonly name: string } | null {
  const [, sha256, name] = /^([0-9a-f]{64}) {2}(\S+)$/u.exec(line) ?? [];
  return sha256 === undefined || name === undefined ? null : { sha256, name };
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What hosts are told to send with the addresses of a pattern. */
export interface Rule {
  readonly pattern: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** The rules of `public/_headers`: an address at the start of a line, its headers indented below. */
export function readHeaders(): readonly Rule[] {
  const file = fileURLToPath(new URL('../../public/_headers', import.meta.url));
  return readFileSync(file, 'utf8')
    .replaceAll(/^#.*\n/gmu, '')
    .split(/\n\s*\n/u)
    .map((block) => block.trim().split('\n'))
    .filter(([pattern]) => pattern?.startsWith('/'))
    .map(([pattern = '', ...lines]) => ({
      pattern,
      headers: new Map(
        lines.map((line) => [line.split(':')[0]?.trim() ?? '', line.replace(/^[^:]+:/u, '').trim()]),
      ),
    }));
}

/** The rules that hold for an address from the top of the site. */
export function rulesFor(path: string, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
}

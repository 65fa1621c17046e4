import { parse } from 'yaml';
import type { ListedEdition } from './catalog.ts';
import type { ReleasedEdition } from './changes-feed.ts';
import { readChecksum } from './read-checksum.ts';

const TEXTS = import.meta.glob<string>(
  ['/data/releases/*/*.csv', '/data/releases/*/CITATION.cff', '/data/releases/*/SHA256SUMS'],
  { query: '?raw', import: 'default', eager: true },
);

/** A released version with what can be read of it as text: its tables, its citation, its checksums, by name. */
export interface Release {
  readonly edition: ReleasedEdition;
  readonly texts: ReadonlyMap<string, string>;
}

/** Every released version, oldest first. */
export const releases: readonly Release[] = [
  ...Map.groupBy(Object.entries(TEXTS), ([path]) => path.split('/').at(-2) ?? ''),
]
  .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  .map(([folder, files]) => {
    const texts = new Map(files.map(([path, text]) => [path.split('/').at(-1) ?? '', text]));
    const cff = parse(texts.get('CITATION.cff') ?? '') as { readonly 'date-released': string };
    return { edition: { version: folder.slice(1), date: cff['date-released'] }, texts };
  });

/** A release as the catalogue lists it: its files with their checksums. */
export function listRelease({ edition, texts }: Release): ListedEdition {
  const lines = (texts.get('SHA256SUMS') ?? '').split('\n');
  return {
    edition,
    files: lines.flatMap((line) => readChecksum(line) ?? []).map((file) => ({ ...file, size: null })),
  };
}

import { sha256 } from './checksum.ts';
import type { PublishedTable } from './tables.ts';

/** A written file as descriptors tell of it; `table` where it holds the rows of one as CSV. */
export interface PublishedFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly media: string;
  readonly table: PublishedTable | null;
}

const MEDIA: readonly (readonly [ending: string, media: string])[] = [
  ['.csv', 'text/csv'],
  ['.csv.gz', 'application/gzip'],
  ['.txt', 'text/plain'],
  ['.md', 'text/markdown'],
  ['.json', 'application/json'],
  ['.jsonld', 'application/ld+json'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.parquet', 'application/vnd.apache.parquet'],
  ['.zip', 'application/zip'],
  ['.bib', 'application/x-bibtex'],
  ['.cff', 'application/yaml'],
  ['.ttl', 'text/turtle'],
  ['.xml', 'application/atom+xml'],
];

/** The media type of a published file by its name; plain text where its ending is not known. */
export function mediaOf(name: string): string {
  return MEDIA.find(([ending]) => name.endsWith(ending))?.[1] ?? 'text/plain';
}

/** What descriptors tell of a file. */
export function describeFile(
  name: string,
  bytes: Uint8Array,
  table: PublishedTable | null = null,
): PublishedFile {
  return { name, size: bytes.length, sha256: sha256(bytes), media: mediaOf(name), table };
}

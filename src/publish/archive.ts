import { gunzipSync, gzipSync, unzipSync, zipSync, type Zippable } from 'fflate';

/** Archives keep times without a zone: the first that a zip can hold, the same on every machine. */
const ZIPPED = new Date(1980, 0, 1);
const GZIPPED = 0;
/** What is compressed already is stored as it is. */
const PACKED = /\.(?:gz|xlsx|parquet|zip)$/u;

/** Files as a zip, in one folder named for it, by name; the same bytes each time. */
export function writeZip(folder: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...files.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const entries = names.map((name): [string, Zippable[string]] => [
    `${folder}/${name}`,
    [files.get(name) ?? new Uint8Array(), { level: PACKED.test(name) ? 0 : 6, mtime: ZIPPED, os: 3 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** A file compressed by gzip, without name or time. */
export function writeGzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 6, mtime: GZIPPED });
}

/** A file compressed by gzip as it was. */
export function readGzip(bytes: Uint8Array): Uint8Array {
  return gunzipSync(bytes);
}

/** A zip made anew with the times of `writeZip`, its entries in their order. */
export function rezip(zip: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(zip)).map(([name, bytes]): [string, Zippable[string]] => [
    name,
    [bytes, { level: 6, mtime: ZIPPED, os: 3 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

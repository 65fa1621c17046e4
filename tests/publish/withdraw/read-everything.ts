import { gunzipSync, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';

/**
 * Everything that can be read in a file, by what is inside it: a zip or a workbook entry by entry, Parquet row by row, what is
 * compressed as it was.
 */
export async function readEverything(
  name: string,
  bytes: Uint8Array,
): Promise<readonly (readonly [name: string, text: string])[]> {
  const plain = [name, new TextDecoder().decode(bytes)] as const;
  if (/\.(?:zip|xlsx)$/u.test(name)) {
    const entries = Object.entries(unzipSync(bytes));
    const within = await Promise.all(
      entries.map(([entry, inner]) => readEverything(`${name}/${entry}`, inner)),
    );
    return [plain, ...within.flat()];
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return readEverything(name, gunzipSync(bytes));
  if (!name.endsWith('.parquet')) return [plain];
  const rows = await parquetReadObjects({ file: Uint8Array.from(bytes).buffer });
  return [plain, [`${name}: rows`, JSON.stringify(rows)]];
}

/** The files, or what is inside them, in which some words can be read. */
export async function findWords(
  files: ReadonlyMap<string, Uint8Array>,
  words: readonly string[],
): Promise<readonly string[]> {
  const read = await Promise.all([...files].map(([name, bytes]) => readEverything(name, bytes)));
  return read.flat().flatMap(([name, text]) => (words.some((each) => text.includes(each)) ? [name] : []));
}

import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXTS = new Set(
  '.html .css .js .json .jsonld .csv .md .svg .ttl .txt .xml .webmanifest .cff .bib .wasm'.split(' '),
);
/** Below this a packet holds the file either way. */
const LEAST_BYTES = 1024;
const AT_ONCE = 8;

const squeeze = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
} as const;

/**
 * Writes `<file>.br` (quality 11) and `<file>.gz` beside every text of a folder that has 1 kB or more, for servers that
 * send precompressed files. What was compressed before is taken from `cache` by its content. Gives how many were written.
 */
export async function compressFolder(folder: string, cache: string): Promise<number> {
  mkdirSync(cache, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  let written = 0;
  const work = files.values();
  // All workers draw from one list, so that a large file holds up none but its own.
  const worker = async (): Promise<void> => {
    for (const file of work) {
      const bytes = await readFile(file);
      if (bytes.length < LEAST_BYTES) continue;
      for (const kind of ['br', 'gz'] as const) {
        await writeFile(`${file}.${kind}`, await compressOnce(bytes, kind, cache));
        written += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return written;
}

async function compressOnce(bytes: Buffer, kind: keyof typeof squeeze, cache: string): Promise<Buffer> {
  const known = join(cache, `${createHash('sha256').update(bytes).digest('hex')}.${kind}`);
  if (existsSync(known)) return readFile(known);
  const small = await squeeze[kind](bytes);
  // Under a name of its own first: a run that is killed leaves no half file to be believed later, and two files of one
  // content are not in each other's way.
  const aside = `${known}-${randomUUID()}`;
  await writeFile(aside, small);
  await rename(aside, known);
  return small;
}

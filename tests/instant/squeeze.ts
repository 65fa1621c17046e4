import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** A file as it is sent: brotli, quality 11, as src/desk/compress-folder.ts does. */
export function squeeze(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** The text that a browser has once it has so many bytes of a compressed page. */
export function firstPart(squeezed: Buffer, bytes: number): string {
  const part = squeezed.subarray(0, bytes);
  return brotliDecompressSync(part, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
}

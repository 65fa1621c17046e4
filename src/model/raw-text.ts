import { createHash } from 'node:crypto';
import { decodeText } from '../text/decode.ts';

/** What stands beside a raw text in the map of files where its bytes are not UTF-8: their sha256. */
export const SHA256 = '.sha256';

/**
 * A raw text from its bytes, as entries of the map of files: the text, and where it is GB18030 or UTF-16 the sha256
 * of the bytes, which the text no longer gives. Bytes that are no text come as UTF-8 reads them.
 */
export function rawEntries(
  file: string,
  bytes: Uint8Array,
): readonly (readonly [file: string, text: string])[] {
  const read = decodeText(bytes);
  if ('fault' in read) return [[file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]];
  if (read.encoding === 'utf-8') return [[file, read.text]];
  return [
    [file, read.text],
    [file + SHA256, hashBytes(bytes)],
  ];
}

/** The sha256 of bytes, in hexadecimal. */
export function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

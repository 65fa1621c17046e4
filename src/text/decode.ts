import { isChinese } from './chinese.ts';

/** The encodings in which Chinese texts are saved. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Why bytes are no text: there are none, they are of another kind of file, or no encoding reads them. */
export type Undecodable = 'empty' | 'binary' | 'broken';

const BOMS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const SAMPLE = 4096;
/** So many of a file's first bytes are zero where it is UTF-16 without a mark and holds ASCII or line ends. */
const ZEROS = 0.02;
/** 一 is U+4E00: a few zeros stand on the other side too. */
const MORE = 2;

/** The text of bytes (a byte order mark stays, as U+FEFF) and their encoding, by mark, else by which one reads them. */
export function decodeText(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: Encoding } | { readonly fault: Undecodable } {
  if (bytes.length === 0) return { fault: 'empty' };
  const marked = BOMS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  for (const encoding of marked ? [marked[0]] : guessEncodings(bytes)) {
    const text = decode(bytes, encoding);
    if (text === null || (encoding === 'gb18030' && !isChinese(text))) continue;
    if (isBinary(text)) return { fault: 'binary' };
    return text.replace(/^\uFEFF/u, '').trim() === '' ? { fault: 'empty' } : { text, encoding };
  }
  return { fault: !marked && looksBinary(bytes) ? 'binary' : 'broken' };
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark shows in zero bytes, most on one side; GB18030 reads nearly anything and comes last. */
function guessEncodings(bytes: Uint8Array): readonly Encoding[] {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const least = Math.max(1, (sample.length / 2) * ZEROS);
  if (bytes.length % 2 === 0 && odd >= least && odd > MORE * even) return ['utf-16le'];
  if (bytes.length % 2 === 0 && even >= least && even > MORE * odd) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/u;

function isBinary(text: string): boolean {
  return CONTROL.test(text.slice(0, SAMPLE)) || text.includes('\u0000');
}

function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, SAMPLE).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b));
}

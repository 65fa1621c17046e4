/** A part of a file: its first and its last byte, both in it. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a file of `size` bytes that a `Range` header asks for: `bytes=2-5`, `bytes=2-` or the last five `bytes=-5`
 * (RFC 9110). `null` where it asks for none, or for what need not be given in parts: several at once, other units.
 * `'outside'` where the file has no such part.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'outside' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/u.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < start) return null;
  return start > end ? 'outside' : { start, end };
}

import { Writable } from 'node:stream';

/** A stream that keeps what is written to it; `bytes()` gives all of it once it has ended. */
export function collectStream(): { readonly stream: Writable; readonly bytes: () => Uint8Array } {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write(part: Buffer, _, done) {
      parts.push(Buffer.from(part));
      done();
    },
  });
  return { stream, bytes: () => Buffer.concat(parts) };
}

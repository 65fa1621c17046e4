const HEADER = 12;
const RECORD = 16;

/** A table of an sfnt font (TrueType, OpenType) as a view into its bytes; `null` where there is none of that tag. */
export function sfntTable(sfnt: Uint8Array, tag: string): DataView | null {
  const view = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = HEADER + index * RECORD;
    const name = String.fromCodePoint(...sfnt.subarray(at, at + tag.length));
    if (name === tag)
      return new DataView(sfnt.buffer, sfnt.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12));
  }
  return null;
}

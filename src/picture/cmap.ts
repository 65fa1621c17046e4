import { sfntTable } from './sfnt.ts';

/**
 * The code points for which a font has a glyph, by its cmap table: subtables of format 4 (the first 65,536) and
 * 12 (all); others are of no use here and left aside. Throws where there is no cmap.
 */
export function codePoints(sfnt: Uint8Array): ReadonlySet<number> {
  const cmap = sfntTable(sfnt, 'cmap');
  if (!cmap) throw new Error('missing table: cmap');
  const found = new Set<number>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const at = cmap.getUint32(4 + index * 8 + 4);
    const format = cmap.getUint16(at);
    if (format === 4) readSegments(cmap, at, found);
    if (format === 12) readGroups(cmap, at, found);
  }
  return found;
}

const LAST = 0xffff;

/** Format 4: four parallel arrays of ends, starts, shifts and offsets into the glyph ids that follow. */
function readSegments(cmap: DataView, at: number, found: Set<number>): void {
  const doubled = cmap.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + doubled];
  const [shifts, offsets] = [starts + doubled, starts + 2 * doubled];
  for (let segment = 0; segment < doubled; segment += 2) {
    const [start, end] = [cmap.getUint16(starts + segment), cmap.getUint16(ends + segment)];
    const shift = cmap.getUint16(shifts + segment);
    const offset = cmap.getUint16(offsets + segment);
    for (let code = start; code <= end && code < LAST; code += 1) {
      const id = offset === 0 ? code : cmap.getUint16(offsets + segment + offset + 2 * (code - start));
      // An id of 0 in the list says that there is no glyph, whatever the shift.
      if ((offset === 0 || id !== 0) && ((id + shift) & LAST) !== 0) found.add(code);
    }
  }
}

/** Format 12: groups of first code, last code and first glyph id. */
function readGroups(cmap: DataView, at: number, found: Set<number>): void {
  for (let group = 0; group < cmap.getUint32(at + 12); group += 1) {
    const entry = at + 16 + group * 12;
    const first = cmap.getUint32(entry);
    const glyph = cmap.getUint32(entry + 8);
    for (let code = first; code <= cmap.getUint32(entry + 4); code += 1)
      if (glyph + code - first !== 0) found.add(code);
  }
}

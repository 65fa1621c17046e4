import { sfntTable } from './sfnt.ts';

const FAMILY = 1;
const RECORDS = 6;
const RECORD = 12;

/**
 * A copy of a font under another family name, not longer than its own. The renderer finds fonts by that name, and the
 * Chinese files of the package call themselves “Noto Sans SC Thin” in every weight.
 */
export function renameFamily(sfnt: Uint8Array, family: string): Uint8Array {
  const copy = Uint8Array.from(sfnt);
  const names = sfntTable(copy, 'name');
  if (!names) throw new Error('missing table: name');
  for (let index = 0; index < names.getUint16(2); index += 1) {
    const at = RECORDS + index * RECORD;
    if (names.getUint16(at + 6) !== FAMILY) continue;
    const room = names.getUint16(at + 8);
    // Two bytes a letter: the fonts here name themselves in UTF-16 only.
    if (family.length * 2 > room) throw new Error(`invalid family: ${family} is too long`);
    const text = names.getUint16(4) + names.getUint16(at + 10);
    for (let letter = 0; letter < family.length; letter += 1)
      names.setUint16(text + 2 * letter, family.charCodeAt(letter));
    names.setUint16(at + 8, family.length * 2);
  }
  return copy;
}

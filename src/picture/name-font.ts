import { sfntTable } from './sfnt.ts';

/** What a font says that it is: its family, and whether it stands in for another only where that has no glyph. */
export interface FontName {
  readonly family: string;
  readonly standIn: boolean;
}

/** A copy of a font under another name. The new family's name may not be longer than the old. */
export function nameFont(sfnt: Uint8Array, { family, standIn }: FontName): Uint8Array {
  const copy = Uint8Array.from(sfnt);
  setFamily(copy, family);
  if (standIn) setApart(copy);
  return copy;
}

const FAMILY_ID = 1;
const FIRST_NAME = 6;
const NAME_RECORD = 12;

/** Two bytes a letter: the fonts here name themselves in UTF-16 only. */
function setFamily(sfnt: Uint8Array, family: string): void {
  const names = tableOf(sfnt, 'name');
  for (let index = 0; index < names.getUint16(2); index += 1) {
    const at = FIRST_NAME + index * NAME_RECORD;
    if (names.getUint16(at + 6) !== FAMILY_ID) continue;
    if (family.length * 2 > names.getUint16(at + 8))
      throw new Error(`invalid family: ${family} is longer than the font’s own`);
    const text = names.getUint16(4) + names.getUint16(at + 10);
    for (let letter = 0; letter < family.length; letter += 1)
      names.setUint16(text + 2 * letter, family.charCodeAt(letter));
    names.setUint16(at + 8, family.length * 2);
  }
}

const WIDTH_CLASS = 6;
const SELECTION = 62;
const CONDENSED = 3;
const ITALIC = 1;

/**
 * The renderer, where a font has no glyph, takes the first one that has, of whatever weight, unless style, weight and
 * width all differ. So stand-ins say that they are condensed italics: only those of the same weight are taken then.
 */
function setApart(sfnt: Uint8Array): void {
  const metrics = tableOf(sfnt, 'OS/2');
  metrics.setUint16(WIDTH_CLASS, CONDENSED);
  metrics.setUint16(SELECTION, metrics.getUint16(SELECTION) | ITALIC);
}

function tableOf(sfnt: Uint8Array, tag: string): DataView {
  const table = sfntTable(sfnt, tag);
  if (!table) throw new Error(`missing table: ${tag}`);
  return table;
}

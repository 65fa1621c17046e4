import { readFileSync } from 'node:fs';
import { codePoints } from './cmap.ts';
import type { Weight } from './drawn-text.ts';
import { fromProject } from './from-project.ts';
import { renameFamily } from './rename-family.ts';

/** The family that pictures name first. The fallback bears another name, so that no text begins with it. */
export const FAMILY = 'Noto Sans SC';

/** The files of a weight in the order in which a glyph is looked for: the first has nearly all. */
const FILES = [
  ['chinese-simplified', FAMILY],
  ['latin-ext', 'Noto Ext'],
] as const;
const WEIGHTS = [400, 700] as const;

interface Font {
  readonly sfnt: Uint8Array;
  readonly holds: ReadonlySet<number>;
}

type Subset = (font: Uint8Array, text: string | undefined, options: object) => Promise<Uint8Array>;
const subset = fromProject('subset-font') as Subset;

/**
 * The fonts for some texts, as sfnt, cut down to their characters: the renderer needs no font of the machine.
 * Throws where a character has no glyph, which would be drawn as nothing; `name` is the picture's.
 */
export async function fontsFor(
  texts: Readonly<Record<Weight, string>>,
  name: string,
): Promise<readonly Uint8Array[]> {
  const fonts: Uint8Array[] = [];
  for (const weight of WEIGHTS) {
    let wanted = [...new Set(texts[weight])];
    if (wanted.length === 0) continue;
    for (const [file, family] of FILES) {
      const { sfnt, holds } = await readFont(file, weight);
      const own = wanted.filter((character) => holds.has(codeOf(character)));
      wanted = wanted.filter((character) => !own.includes(character));
      // The first font also sets what has no letter of its own: a text without a font of its family is not drawn.
      if (own.length === 0 && family !== FAMILY) continue;
      // Without ligatures: where glyphs are fewer than letters, the renderer gives up looking in the second font.
      const options = { targetFormat: 'truetype', keepFeatures: ['kern'] };
      fonts.push(renameFamily(await subset(sfnt, [' ', ...own].join(''), options), family));
    }
    if (wanted.length > 0) throw new Error(`missing glyph: ${wanted.map(nameOf).join(', ')} in ${name}`);
  }
  return fonts;
}

const read = new Map<string, Promise<Font>>();

/** A whole font of the package, unpacked once a run. */
function readFont(file: string, weight: Weight): Promise<Font> {
  const path = `@fontsource/noto-sans-sc/files/noto-sans-sc-${file}-${weight}-normal.woff`;
  const known = read.get(path);
  if (known) return known;
  const whole = { keepAllGlyphs: true, targetFormat: 'truetype' };
  const font = subset(readFileSync(fromProject.resolve(path)), undefined, whole).then((sfnt) => ({
    sfnt,
    holds: codePoints(sfnt),
  }));
  read.set(path, font);
  return font;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function nameOf(character: string): string {
  return `“${character}” U+${codeOf(character).toString(16).toUpperCase().padStart(4, '0')}`;
}

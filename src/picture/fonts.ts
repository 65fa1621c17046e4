import { readFileSync } from 'node:fs';
import type { Language } from '../site.ts';
import { codePoints } from './cmap.ts';
import { HEADLINE, type DrawnTexts } from './drawn-text.ts';
import { fromProject } from './from-project.ts';
import { nameFont } from './name-font.ts';

/** The family that pictures name first. */
export const FAMILY = 'Noto Sans SC';

/** A file that has glyphs; `only` are all that is taken from it, where it is not asked for everything. */
interface FontFile {
  readonly path: string;
  readonly family: string;
  readonly only?: RegExp;
}

const CHINESE: FontFile = {
  path: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified',
  family: FAMILY,
};
const PINYIN: FontFile = {
  path: '@fontsource/noto-sans-sc/files/noto-sans-sc-latin-ext',
  family: 'Pinyin',
};
/** The Chinese font sets these a full square wide, which tears English words apart. */
const NARROW: FontFile = {
  path: '@fontsource/source-serif-4/files/source-serif-4-latin',
  family: 'Narrow',
  only: /[‘’“”…·]/u,
};
/** Where a glyph is looked for, in this order. */
const FILES: Readonly<Record<Language, readonly FontFile[]>> = {
  en: [NARROW, CHINESE, PINYIN],
  zh: [CHINESE, PINYIN],
};
/** The serif of headlines in its one weight; in both languages the Chinese face sets the Latin letters too. */
const SERIF: FontFile = {
  path: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified',
  family: HEADLINE,
};
const SERIF_PINYIN: FontFile = {
  path: '@fontsource/source-serif-4/files/source-serif-4-latin-ext',
  family: 'Pinyin',
};
const HEADLINES: Readonly<Record<Language, readonly FontFile[]>> = {
  en: [NARROW, SERIF, SERIF_PINYIN],
  zh: [SERIF, SERIF_PINYIN],
};
/** The faces, those of headlines first: a stand-in is taken from the first font that has the glyph. */
const FACES = [
  { face: 'headline', weight: 600, files: HEADLINES },
  { face: 400, weight: 400, files: FILES },
  { face: 700, weight: 700, files: FILES },
] as const;

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
  texts: DrawnTexts,
  lang: Language,
  name: string,
): Promise<readonly Uint8Array[]> {
  const fonts: Uint8Array[] = [];
  for (const { face, weight, files } of FACES) {
    let wanted = [...new Set(texts[face] ?? '')];
    if (wanted.length === 0) continue;
    const main = face === 'headline' ? HEADLINE : FAMILY;
    for (const { path, family, only } of files[lang]) {
      const { sfnt, holds } = await readFont(`${path}-${weight}-normal.woff`);
      const own = wanted.filter(
        (character) => holds.has(codeOf(character)) && (only?.test(character) ?? true),
      );
      wanted = wanted.filter((character) => !own.includes(character));
      const standIn = family !== main;
      // A text is drawn by the font of its family first, so that one is needed even if another has all its glyphs.
      if (own.length === 0 && standIn) continue;
      // Without ligatures: where glyphs are fewer than letters, the renderer gives up looking in a stand-in.
      const options = { targetFormat: 'truetype', keepFeatures: ['kern'] };
      fonts.push(nameFont(await subset(sfnt, [' ', ...own].join(''), options), { family, standIn }));
    }
    if (wanted.length > 0) throw new Error(`missing glyph: ${wanted.map(nameOf).join(', ')} in ${name}`);
  }
  return fonts;
}

const read = new Map<string, Promise<Font>>();

/** A whole font of a package, unpacked once a run. */
function readFont(path: string): Promise<Font> {
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

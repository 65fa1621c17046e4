import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codePoints } from './cmap.ts';
import { fromProject } from './from-project.ts';

/** The faces of headlines that are cut to what they set: Chinese, and the Latin letters of pinyin. */
export const HEADLINE_FACES = {
  chinese: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff',
  pinyin: '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff',
} as const;

/** One of the faces of headlines. */
export type HeadlineFace = keyof typeof HEADLINE_FACES;

type Subset = (font: Uint8Array, text: string | undefined, options: object) => Promise<Uint8Array>;
const subset = fromProject('subset-font') as Subset;
const PACKAGES = ['@fontsource/noto-serif-sc', '@fontsource/source-serif-4', 'subset-font'];
const VERSIONS = PACKAGES.map((name) => {
  const { version } = fromProject(`${name}/package.json`) as { readonly version: string };
  return `${name}@${version}`;
}).join(' ');

const whole = new Map<HeadlineFace, Promise<Uint8Array>>();

/** A face as sfnt with all its glyphs, unpacked once a run. */
function readFace(face: HeadlineFace): Promise<Uint8Array> {
  const known = whole.get(face);
  if (known) return known;
  const file = readFileSync(fromProject.resolve(HEADLINE_FACES[face]));
  const font = subset(file, undefined, { keepAllGlyphs: true, targetFormat: 'truetype' });
  whole.set(face, font);
  return font;
}

/** Of some characters those that a face has a glyph for, in their order. */
export async function holdsOf(face: HeadlineFace, characters: readonly string[]): Promise<readonly string[]> {
  const holds = codePoints(await readFace(face));
  return characters.filter((character) => holds.has(character.codePointAt(0) ?? 0));
}

/**
 * A face cut to some characters, as woff2. It is kept in `folder` by the hash of all that it depends on; characters
 * without a glyph are left to the next face of the page.
 */
export async function cutFace(
  face: HeadlineFace,
  characters: readonly string[],
  folder: string,
): Promise<Uint8Array> {
  const text = characters.toSorted().join('');
  const hash = createHash('sha256').update(`${VERSIONS}\n${face}\n${text}`).digest('hex');
  const file = join(folder, `${hash}.woff2`);
  if (existsSync(file)) return readFileSync(file);
  const font = await subset(await readFace(face), text, { targetFormat: 'woff2', keepFeatures: ['kern'] });
  mkdirSync(folder, { recursive: true });
  // Written aside and moved: another build may be reading.
  const aside = `${file}.${randomUUID()}`;
  writeFileSync(aside, font);
  renameSync(aside, file);
  return font;
}

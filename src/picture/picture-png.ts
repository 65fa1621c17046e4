import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromProject } from './from-project.ts';
import { DENSITY, renderPng } from './render-png.ts';

/** Where drawn pictures are kept, from the top of the project. */
export const PICTURES = '.cache/pictures';

const PACKAGES = [
  '@fontsource/noto-sans-sc',
  '@fontsource/noto-serif-sc',
  '@fontsource/source-serif-4',
  '@resvg/resvg-js',
  'subset-font',
];
const versions = PACKAGES.map((name) => {
  const { version } = fromProject(`${name}/package.json`) as { readonly version: string };
  return `${name}@${version}`;
});
/** What a picture depends on besides its SVG; the first number grows when the code that draws changes. */
const DRAWN_BY = ['1', ...versions].join(' ');

/**
 * A picture of `pictureSvg` as PNG. It is kept in `folder` by the hash of all that it depends on, and read from there
 * when nothing has changed. Throws where a character has no glyph, naming it and the picture's `name`.
 */
export async function picturePng(
  svg: string,
  name: string,
  folder = PICTURES,
  density = DENSITY,
): Promise<Uint8Array> {
  const hash = createHash('sha256').update(`${DRAWN_BY} ${density}x\n${svg}`).digest('hex');
  const file = join(folder, `${hash}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await renderPng(svg, name, density);
  mkdirSync(folder, { recursive: true });
  // Written aside and moved: another build may be reading.
  const aside = `${file}.${randomUUID()}`;
  writeFileSync(aside, png);
  renameSync(aside, file);
  return png;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Renderer from '@resvg/resvg-js';
import { drawnText } from './drawn-text.ts';
import { FAMILY, fontsFor } from './fonts.ts';
import { fromProject } from './from-project.ts';

const { Resvg } = fromProject('@resvg/resvg-js') as typeof Renderer;

/** Pixels of a PNG to one of its SVG, so that text is sharp on a dense screen. */
export const DENSITY = 2;

/**
 * Draws a picture of `pictureSvg` or `socialSvg` as PNG, `density` pixels to one of it, with no font but ours; `name`
 * is for the message of a missing glyph.
 */
export async function renderPng(svg: string, name: string, density = DENSITY): Promise<Uint8Array> {
  const lang = svg.includes(' xml:lang="en"') ? 'en' : 'zh';
  const fonts = await fontsFor(drawnText(svg), lang, name);
  // The renderer takes fonts by file only.
  const folder = mkdtempSync(join(tmpdir(), 'youju-fonts-'));
  try {
    const fontFiles = fonts.map((font, at) => {
      const file = join(folder, `${at}.ttf`);
      writeFileSync(file, font);
      return file;
    });
    const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: FAMILY };
    return new Resvg(svg, { fitTo: { mode: 'zoom', value: density }, font }).render().asPng();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

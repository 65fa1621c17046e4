import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, expect, test, vi } from 'vitest';
import { picturePng } from '../../src/picture/picture-png.ts';
import { pictureSvg } from '../../src/picture/picture-svg.ts';
import { DENSITY, renderPng } from '../../src/picture/render-png.ts';
import type { TextItem } from '../../src/charts/drawing.ts';
import { buildParts, drawTexts } from './build-parts.ts';

// Unpacking whole fonts takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'youju-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bare = { title: '', measure: '', notes: [], sources: [], licence: '', address: '', date: '' };
const svgOf = (lang: 'en' | 'zh', ...texts: readonly Partial<TextItem>[]): string =>
  pictureSvg(
    buildParts({ ...bare, lang, drawing: drawTexts(...texts.map((each) => ({ text: '', ...each }))) }),
  );

/** The pixels of a PNG: decoded by the renderer, which shows it as the image of an empty picture. */
function pixelsOf(png: Uint8Array): {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
} {
  const view = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const shown = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}"/></svg>`,
  ).render();
  return { width, height, data: shown.pixels };
}

const PAPER = [0xfb, 0xfa, 0xf5];

/** How much ink there is: pixels of a PNG that are not paper, the darker the more. */
function inkOf(png: Uint8Array): number {
  const { data } = pixelsOf(png);
  let ink = 0;
  for (let at = 0; at < data.length; at += 4)
    ink +=
      PAPER.reduce((sum, value, channel) => sum + Math.abs(value - (data[at + channel] ?? 0)), 0) / 3 / 255;
  return ink;
}

test('renderPng(svg, name) is the same twice, two pixels to one', async () => {
  const svg = pictureSvg(buildParts());
  const [first, second] = [await renderPng(svg, 'two'), await renderPng(svg, 'two')];
  expect(Buffer.compare(first, second)).toBe(0);
  const [, height = ''] = /height="(\d+)"/u.exec(svg) ?? [];
  expect(pixelsOf(first)).toMatchObject({ width: DENSITY * 688, height: DENSITY * Number(height) });
});

test.each(['en', 'zh'] as const)('renderPng(svg, name) shows Chinese text, in %s', async (lang) => {
  const without = inkOf(await renderPng(svgOf(lang, { text: '' }), 'none'));
  const one = inkOf(await renderPng(svgOf(lang, { text: '据' }), 'one')) - without;
  const three = inkOf(await renderPng(svgOf(lang, { text: '据据据' }), 'three')) - without;
  expect(one).toBeGreaterThan(50);
  expect(three / one).toBeCloseTo(3, 1);
});

test('renderPng(svg, name) shows letters of the second font beside a would-be ligature, in both weights', async () => {
  for (const role of ['value', 'heading'] as const) {
    const inkOfText = async (text: string): Promise<number> =>
      inkOf(await renderPng(svgOf('en', { text, role }), 'ink'));
    const empty = await inkOfText('');
    const parts = (await inkOfText('office')) + (await inkOfText('ǒ')) + (await inkOfText('’')) - 3 * empty;
    const together = (await inkOfText('officeǒ’')) - empty;
    expect(together / parts, role).toBeCloseTo(1, 1);
  }
});

test('renderPng(svg, name) draws a letter of the second font in the weight of its text', async () => {
  const value = { role: 'value', text: 'ǒ' } as const;
  const heading = { role: 'heading', text: 'ǒ' } as const;
  const empty = inkOf(await renderPng(svgOf('en', { text: '' }, { text: '' }), 'empty'));
  const ink = async (...texts: readonly Partial<TextItem>[]): Promise<number> =>
    inkOf(await renderPng(svgOf('en', ...texts), 'ink')) - empty;
  const [light, bold] = [await ink(value, { text: '' }), await ink(heading, { text: '' })];
  expect(bold).toBeGreaterThan(1.2 * light);
  expect((await ink(value, heading)) / (light + bold)).toBeCloseTo(1, 2);
  expect((await ink(heading, value)) / (light + bold)).toBeCloseTo(1, 2);
});

test('renderPng(svg, name) sets English quotation marks narrow, Chinese ones a square wide', async () => {
  const rightEnd = async (lang: 'en' | 'zh'): Promise<number> => {
    const { width, data } = pixelsOf(await renderPng(svgOf(lang, { text: '’|' }), 'quote'));
    let right = 0;
    // Down to the foot of the drawing; the name of the site stands below.
    for (let at = 0; at < 4 * width * DENSITY * (24 + 30); at += 4)
      if ((data[at] ?? 255) < 128) right = Math.max(right, (at / 4) % width);
    return right / DENSITY - 24;
  };
  expect(await rightEnd('en')).toBeLessThan(10);
  expect(await rightEnd('zh')).toBeGreaterThan(16);
});

test('renderPng(svg, name) refuses what it has no glyph for', async () => {
  const drawn = renderPng(svgOf('zh', { text: '有𠮷' }, { text: 'a☃☃b' }), 'hnte-congtai.zh');
  await expect(drawn).rejects.toThrow('missing glyph: “𠮷” U+20BB7, “☃” U+2603 in hnte-congtai.zh');
  const bold = renderPng(svgOf('zh', { text: 'ｚ', role: 'name' }), 'bold');
  await expect(bold).rejects.toThrow('missing glyph: “ｚ” U+FF5A in bold');
});

test('renderPng(svg, name) leaves nothing behind', async () => {
  const fontFolders = (): readonly string[] =>
    readdirSync(tmpdir()).filter((name) => name.startsWith('youju-fonts-'));
  const before = fontFolders();
  await renderPng(svgOf('zh', { text: '据' }), 'tidy');
  expect(fontFolders().filter((name) => !before.includes(name))).toEqual([]);
});

test('picturePng(svg, name, folder) draws once and then reads', async () => {
  const own = join(folder, 'kept');
  const svg = svgOf('zh', { text: '有据' });
  const drawn = await picturePng(svg, 'kept', own);
  const [file = '', ...others] = readdirSync(own);
  expect(others).toEqual([]);
  expect(file).toMatch(/^[0-9a-f]{64}\.png$/u);
  expect(Buffer.compare(drawn, await picturePng(svg, 'kept', own))).toBe(0);
  writeFileSync(join(own, file), 'what is kept');
  expect(Buffer.from(await picturePng(svg, 'kept', own)).toString()).toBe('what is kept');
  await picturePng(svgOf('zh', { text: '有' }), 'other', own);
  expect(readdirSync(own)).toHaveLength(2);
});

test('picturePng(svg, name, folder) keeps nothing of what it cannot draw', async () => {
  const own = join(folder, 'broken');
  await expect(picturePng(svgOf('en', { text: '☃' }), 'snow', own)).rejects.toThrow('missing glyph');
  expect(() => readdirSync(own)).toThrow('ENOENT');
});

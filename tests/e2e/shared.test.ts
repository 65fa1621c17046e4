import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { languages, site, toBasePath } from '../../src/site.ts';
import { builtFiles, dist, test } from './built-pages.ts';

const base = toBasePath(process.env['BASE_PATH']);
const top = new URL(base, site.url).href;
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** Width and height of a PNG, from its first chunk. */
function sizeOf(file: string): readonly number[] {
  const png = readFileSync(join(dist, file));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('every page has a picture to share, 1200 by 630, and each story, place and indicator its own', async ({
  readBuiltPages,
}) => {
  const pages = await readBuiltPages((documents) =>
    documents.map((document) => ({
      image: document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '',
      card: document.querySelector('meta[name="twitter:card"]')?.getAttribute('content') ?? '',
    })),
  );
  const shown = [...pages].filter(([address]) => !/(?:^|\/)embed\//u.test(address));
  for (const [address, { image, card }] of shown) {
    expect(image.startsWith(`${top}social/`), address).toBe(true);
    expect(card, address).toBe('summary_large_image');
  }
  const files = [...new Set(shown.map(([, { image }]) => image.slice(top.length)))];
  for (const file of files) expect(sizeOf(file), file).toEqual([1200, 630]);
  for (const lang of languages) {
    const of = (path: string): string | undefined => pages.get(`${lang === 'zh' ? 'zh/' : ''}${path}`)?.image;
    expect(of('stories/one-certificate/')).toBe(`${top}social/${lang}/stories/one-certificate.png`);
    expect(of('places/masked-county-city/')).toBe(`${top}social/${lang}/places/masked-county-city.png`);
    expect(of('indicators/hnte/')).toBe(`${top}social/${lang}/indicators/hnte.png`);
  }
  expect(files.filter((file) => /yucheng/iu.test(file))).toEqual([]);
});

test('the sitemap lists each page that may be found, with its other language, and no other', async ({
  readBuiltPages,
}) => {
  const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, loc = '']) => loc);
  const pages = await readBuiltPages((documents) =>
    documents.map((document) => ({
      canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
      hidden: document.querySelector('meta[name=robots][content*=noindex]') !== null,
    })),
  );
  const found = [...pages.values()].filter(({ hidden }) => !hidden).map(({ canonical }) => canonical);
  expect(listed.toSorted()).toEqual(found.toSorted());
  expect(read('sitemap-0.xml')).toContain(
    `<xhtml:link rel="alternate" hreflang="zh-Hans" href="${top}zh/stories/one-certificate/"/>`,
  );
  expect(read('sitemap-index.xml')).toContain(`${top}sitemap-0.xml`);
});

test('sitemap and feeds are well-formed, and a feed has each story with its own dates', async ({ page }) => {
  const names = ['sitemap-index.xml', 'sitemap-0.xml', 'feed.xml', 'zh/feed.xml'];
  const broken = await page.evaluate(
    (texts) =>
      texts.map(
        (text) =>
          new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')
            ?.textContent ?? '',
      ),
    names.map(read),
  );
  expect(broken).toEqual(names.map(() => ''));
  for (const file of ['feed.xml', 'zh/feed.xml']) {
    const entries = read(file).match(/<entry>/gu) ?? [];
    const stories = builtFiles().filter((each) =>
      (file === 'feed.xml' ? /^stories\/[^/]+\/index\.html$/u : /^zh\/stories\/[^/]+\/index\.html$/u).test(
        each,
      ),
    );
    expect(entries).toHaveLength(stories.length);
    expect(read(file)).toContain('<published>2026-11-21T16:00:00.000Z</published>');
  }
});

test('the manifest of each language names icons of the size they have', () => {
  for (const file of ['site.webmanifest', 'zh/site.webmanifest']) {
    const manifest = JSON.parse(read(file)) as { icons: { src: string; sizes: string; purpose: string }[] };
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
    for (const { src, sizes } of manifest.icons) {
      expect(sizeOf(src.slice(base.length)).join('x')).toBe(sizes);
    }
  }
  expect(sizeOf('icons/180.png')).toEqual([180, 180]);
});

test('fonts keep to their weight: Latin 40 kB in all, the Chinese face of all pages 100 kB', async ({
  page,
}) => {
  const sheets = ['index.html', 'zh/index.html', 'zh/sources/zhumadian-2021-plan/index.html'].map(read);
  const faces = sheets.map((html) =>
    [...html.matchAll(/@font-face\s*\{font-family:\s*"?([^;"]+)"?;src:\s*url\(([^)]+)\)/gu)].map(
      ([, family = '', path = '']) => [family, statSync(join(dist, path.slice(base.length))).size] as const,
    ),
  );
  for (const own of faces) {
    const weight = (pattern: RegExp): number =>
      own.filter(([family]) => pattern.test(family)).reduce((sum, [, size]) => sum + size, 0);
    expect(weight(/^Youju Serif(?: Pinyin)?$/u)).toBeGreaterThan(10_000);
    expect(weight(/^Youju Serif(?: Pinyin)?$/u)).toBeLessThanOrEqual(40_000);
    expect(weight(/^Youju Serif SC$/u)).toBeLessThanOrEqual(100_000);
  }
  expect(faces[1]?.map(([family]) => family)).toContain('Youju Serif SC');
  await page.goto('./zh/');
  const ranges = await page.evaluate(() =>
    [...document.styleSheets].flatMap(({ cssRules }) =>
      [...cssRules].flatMap((rule) =>
        rule instanceof CSSFontFaceRule &&
        /SC|Page/u.test(rule.style.getPropertyValue('font-family')) &&
        !/Quotes/u.test(rule.style.getPropertyValue('font-family'))
          ? [rule.style.getPropertyValue('unicode-range')]
          : [],
      ),
    ),
  );
  expect(ranges.length).toBeGreaterThan(0);
  // Apostrophes, dashes, ellipses and middle dots are the Latin face’s.
  for (const range of ranges) expect(range).not.toMatch(/U\+(?:20|0?0?B7)/iu);
});

test('the headlines of a Chinese page are set in the face that was cut for them', async ({ page }) => {
  await page.goto('./zh/stories/one-certificate/');
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', '')),
  );
  expect(loaded).toContain('Youju Serif SC');
  expect(loaded).toContain('Youju Serif');
});

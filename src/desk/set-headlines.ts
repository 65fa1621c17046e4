import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutFace, holdsOf, type HeadlineFace } from '../picture/headline-font.ts';
import { addStyle } from './add-style.ts';
import { readHeadlines } from './read-headlines.ts';

/** The most that the Chinese face of all Chinese pages may weigh, in bytes; what is rarer goes with its page. */
const MOST = 100_000;
const RANGES: Readonly<Record<string, string>> = {
  'Youju Serif SC': 'U+3000-303F,U+3400-9FFF,U+FF00-FFEF',
  'Youju Serif Page': 'U+3000-303F,U+3400-9FFF,U+FF00-FFEF',
  'Youju Serif Pinyin': 'U+0100-024F,U+1E00-1EFF',
};

/**
 * Cuts the faces of headlines to the glyphs that the built pages of `folder` set, and tells each page of its own.
 * Chinese pages share one face of the most frequent characters. `base` is the path of the site; `cache` keeps fonts.
 */
export async function setHeadlines(folder: string, base: string, cache: string): Promise<void> {
  const pages = readPages(folder);
  const counts = new Map<string, number>();
  for (const { isChinese, chinese } of pages)
    if (isChinese) for (const each of chinese) counts.set(each, (counts.get(each) ?? 0) + 1);
  const byFrequency = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const known = await holdsOf(
    'chinese',
    byFrequency.map(([character]) => character),
  );
  const common = await cutToSize(known, cache);
  const written = new Map<string, string>();
  const write = async (face: HeadlineFace, characters: readonly string[]): Promise<string> => {
    const key = `${face} ${characters.join('')}`;
    const name = written.get(key) ?? saveFont(folder, await cutFace(face, characters, cache));
    written.set(key, name);
    return base + name;
  };
  const pinyin = [...new Set(pages.flatMap((page) => page.pinyin))].toSorted();
  for (const page of pages) {
    const own = page.isChinese ? page.chinese.filter((each) => !common.has(each)) : page.chinese;
    const rare = (await holdsOf('chinese', own)).toSorted();
    const faces: [string, string][] = [];
    if (page.pinyin.length > 0) faces.push(['Youju Serif Pinyin', await write('pinyin', pinyin)]);
    if (page.isChinese && common.size > 0)
      faces.push(['Youju Serif SC', await write('chinese', [...common])]);
    const preload = page.isChinese ? faces.at(-1)?.[1] : undefined;
    if (rare.length > 0) faces.push(['Youju Serif Page', await write('chinese', rare)]);
    if (faces.length === 0) continue;
    const css = faces.map(([family, path]) => faceRule(family, path)).join('');
    const link = preload
      ? `<link rel="preload" href="${preload}" as="font" type="font/woff2" crossorigin>`
      : '';
    replaceFile(page.file, addStyle(page.html, css, link));
  }
}

/** Whoever reads it meanwhile finds one text or the other, whole. */
function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function readPages(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const html = readFileSync(file, 'utf8');
      return { file, html, isChinese: html.includes('<html lang="zh'), ...readHeadlines(html) };
    });
}

/** As many of the characters, from the first, as a face of `MOST` bytes holds. */
async function cutToSize(characters: readonly string[], cache: string): Promise<ReadonlySet<string>> {
  let count = characters.length;
  while (count > 0) {
    const { length } = await cutFace('chinese', characters.slice(0, count), cache);
    if (length <= MOST) break;
    count = Math.min(count - 1, Math.floor((count * MOST) / length));
  }
  return new Set(characters.slice(0, count));
}

function saveFont(folder: string, font: Uint8Array): string {
  const hash = createHash('sha256').update(font).digest('hex').slice(0, 12);
  mkdirSync(join(folder, '_astro'), { recursive: true });
  writeFileSync(join(folder, '_astro', `serif.${hash}.woff2`), font);
  return `_astro/serif.${hash}.woff2`;
}

function faceRule(family: string, path: string): string {
  const range = RANGES[family] ?? '';
  return `@font-face{font-family:"${family}";src:url(${path})format("woff2");font-weight:600 700;font-display:swap;unicode-range:${range}}`;
}

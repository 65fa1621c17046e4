import { expect } from '@playwright/test';
import { site, toBasePath } from '../../src/site.ts';
import { test } from './built-pages.ts';

/** The page for what is not there stands once, with both languages in it. */
const NOT_FOUND = '404.html';

/** Frames for other sites: no pages of their own, they name the one that the chart stands on. */
const EMBED = /^(?:zh\/)?embed\//u;

const base = toBasePath(process.env['BASE_PATH']);
const published = (address: string): string => new URL(base + address, site.url).href;
const isChinese = (address: string): boolean => address.startsWith('zh/');
const inEnglish = (address: string): string => (isChinese(address) ? address.slice('zh/'.length) : address);
const inChinese = (address: string): string => `zh/${inEnglish(address)}`;

test('every page names itself, and itself in both languages, and each is built', async ({
  readBuiltPages,
}) => {
  const pages = await readBuiltPages((documents) =>
    documents.map((document) => ({
      lang: document.documentElement.lang,
      canonical: [...document.querySelectorAll('link[rel=canonical]')].map((link) =>
        link.getAttribute('href'),
      ),
      alternates: [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]),
    })),
  );
  for (const [address, found] of pages) {
    if (address === NOT_FOUND) continue;
    expect(found.lang, address).toBe(isChinese(address) ? 'zh-Hans' : 'en-GB');
    expect([...pages.keys()]).toContain(inEnglish(address));
    expect([...pages.keys()]).toContain(inChinese(address));
    if (EMBED.test(address)) continue;
    expect(found.canonical, address).toEqual([published(address)]);
    expect(found.alternates, address).toEqual([
      ['en', published(inEnglish(address))],
      ['zh-Hans', published(inChinese(address))],
      ['x-default', published(inEnglish(address))],
    ]);
  }
  expect(pages.get(NOT_FOUND)).toEqual({ lang: 'en-GB', canonical: [], alternates: [] });
});

test('a frame for other sites names the page and figure that it is of, in its language', async ({
  readBuiltPages,
}) => {
  const pages = await readBuiltPages((documents) =>
    documents.map((document) => ({
      canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
      alternates: document.querySelectorAll('link[rel=alternate]').length,
      figures: [...document.querySelectorAll('figure[id]')].map(({ id }) => id),
    })),
  );
  const embeds = [...pages].filter(([address]) => EMBED.test(address));
  expect(embeds.length).toBeGreaterThan(0);
  for (const [address, { canonical, alternates, figures }] of embeds) {
    expect(figures, address).toHaveLength(1);
    expect(alternates, address).toBe(0);
    const of = [...pages].find(([each]) => `${published(each)}#${figures[0]}` === canonical);
    expect(of?.[1].figures, address).toContain(figures[0]);
    expect(isChinese(of?.[0] ?? ''), address).toBe(isChinese(address));
  }
});

test('the language switch stays on the page', async ({ readBuiltPages }) => {
  const pages = await readBuiltPages((documents) =>
    documents.map((document) =>
      [...document.querySelectorAll('header a[hreflang]')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('lang'),
        link.getAttribute('href'),
      ]),
    ),
  );
  for (const [address, links] of pages) {
    if (EMBED.test(address)) continue;
    // What is not there is not there in Chinese either.
    const partner =
      address === NOT_FOUND ? 'zh/' : isChinese(address) ? inEnglish(address) : inChinese(address);
    const lang = isChinese(address) ? 'en' : 'zh-Hans';
    expect(links, address).toEqual([[lang, lang, base + partner]]);
  }
});

test('Chinese words stand in elements that say so, and so do English ones on Chinese pages', async ({
  readBuiltPages,
}) => {
  const pages = await readBuiltPages((documents) =>
    documents.map((document) => {
      const strays: string[] = [];
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const words = node.textContent ?? '';
        // Code is in no language: its ids are Latin, its texts what the example needs.
        if (!parent || parent.closest('script, style, code')) continue;
        const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
        const hasHan = /\p{Script=Han}/u.test(words);
        const isSentence = /[a-z]{2,} [a-z]{2,} [a-z]{2,}/iu.test(words);
        if (hasHan ? !/^zh-Han[st]$/u.test(lang) : isSentence && !lang.startsWith('en'))
          strays.push(`${lang} ${parent.tagName}: ${words.trim().slice(0, 60)}`);
      }
      return strays;
    }),
  );
  expect([...pages].flatMap(([address, strays]) => strays.map((stray) => `${address}: ${stray}`))).toEqual(
    [],
  );
});
